package dev.greenlight.party.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an endpoint answers.
 *
 * @param status HTTP status
 * @param headers every header line
 * @param body goes out as UTF-8
 */
public record Answer(int status, List<Header> headers, String body) {

  public Answer {
    headers = List.copyOf(headers);
  }

  /** An answer without a body. */
  public static Answer status(int status) {
    return new Answer(status, List.of(), "");
  }

  /** An answer with a body. */
  public static Answer of(int status, String contentType, String body) {
    return new Answer(status, List.of(new Header("Content-Type", contentType)), body);
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
    return new Answer(status, more, body);
  }

  /** Without all lines of that name. */
  public Answer without(String name) {
    return new Answer(status, headers.stream().filter(line -> !line.named(name)).toList(), body);
  }

  /** With that header line in place of all others of its name. */
  public Answer replacing(String name, String value) {
    return without(name).with(name, value);
  }

  /** With another status. */
  public Answer withStatus(int other) {
    return new Answer(other, headers, body);
  }

  /** With another body. */
  public Answer withBody(String other) {
    return new Answer(status, headers, other);
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
