package dev.greenlight.party.server;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an endpoint answers.
 *
 * @param status HTTP status
 * @param headers every header line
 * @param body as text
 * @param charset in which it goes out
 */
public record Answer(int status, List<Header> headers, String body, Charset charset) {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  public Answer {
    headers = List.copyOf(headers);
  }

  /** An answer without a body. */
  public static Answer status(int status) {
    return new Answer(status, List.of(), "", StandardCharsets.UTF_8);
  }

  /** An answer with a body. */
  public static Answer of(int status, String contentType, String body) {
    return new Answer(
        status, List.of(new Header("Content-Type", contentType)), body, StandardCharsets.UTF_8);
  }

  /** An answer whose body is bytes of any kind. */
  public static Answer of(int status, String contentType, byte[] body) {
    // Latin-1 maps every byte to one character and back.
    return new Answer(
        status,
        List.of(new Header("Content-Type", contentType)),
        new String(body, StandardCharsets.ISO_8859_1),
        StandardCharsets.ISO_8859_1);
  }

  /** The body as it goes out. */
  public byte[] bytes() {
    return body.getBytes(charset);
  }

  /** A sentence for people. */
  public static Answer text(int status, String sentence) {
    return of(status, "text/plain; charset=utf-8", sentence + "\n");
  }

  /** Sends the browser elsewhere (302). */
  public static Answer redirect(String location) {
    return status(302).with("Location", location);
  }

  /** Refuses a method that the resource does not know. */
  public static Answer methodNotAllowed(String allowed) {
    return text(405, "This method is not allowed here.").with("Allow", allowed);
  }

  /** With another header line after the others. */
  public Answer with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Answer(status, more, body, charset);
  }

  /** Without all lines of that name. */
  public Answer without(String name) {
    return new Answer(
        status, headers.stream().filter(line -> !line.named(name)).toList(), body, charset);
  }

  /** With that header line in place of all others of its name. */
  public Answer replacing(String name, String value) {
    return without(name).with(name, value);
  }

  /** With the time at which it was made (RFC 9110 section 6.6.1). */
  public Answer dated(Instant at) {
    return replacing("Date", HTTP_DATE.format(at));
  }

  /** With another status. */
  public Answer withStatus(int other) {
    return new Answer(other, headers, body, charset);
  }

  /** With another body. */
  public Answer withBody(String other) {
    return new Answer(status, headers, other, StandardCharsets.UTF_8);
  }

  /** First value of a header. */
  public Optional<String> header(String name) {
    return headers.stream().filter(line -> line.named(name)).map(Header::value).findFirst();
  }

  /** The status alone: the rest may hold secrets. */
  @Override
  public String toString() {
    return "answer " + status;
  }
}
