package dev.greenlight.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One HTTP request and what came of it.
 *
 * @param request what the harness sent
 * @param response what the other side answered; null when nothing came
 * @param failure why nothing came, in words; null when something did
 * @param durationMillis from the first byte sent to the last one read
 */
public record Exchange(Request request, Response response, String failure, long durationMillis)
    implements Exhibit {

  /** What the failure says of a server whose certificate has expired or is not valid yet. */
  public static final String OUT_OF_FORCE = "certificate of the server is out of force";

  /** How the failure begins of a request whose answer is not packed as it says. */
  public static final String NOT_UNPACKED = "the body does not unpack as Content-Encoding says";

  /** How the failure begins of a request whose answer did not come whole in time. */
  public static final String TOO_LATE = "no whole answer within ";

  /**
   * A request as the harness made it. What its HTTP client adds of its own accord (Host,
   * Connection, Accept, User-Agent, lengths) is not on record, and no check asks about it.
   *
   * @param method upper case
   * @param uri absolute
   * @param headers those that the harness set, in its order
   * @param body what was sent, {@link Body#NONE} for nothing
   */
  public record Request(String method, String uri, List<Header> headers, Body body) {
    public Request {
      headers = List.copyOf(headers);
    }
  }

  /**
   * A response as received.
   *
   * @param status three digits
   * @param headers in the order received
   * @param body unpacked, bounded by the limit of the run
   */
  public record Response(int status, List<Header> headers, Body body) {
    private static final Pattern HTML_TYPE =
        Pattern.compile("\\s*(text/html|application/xhtml)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_BEGINNING =
        Pattern.compile("\\s*<(!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);

    public Response {
      headers = List.copyOf(headers);
    }

    /** The first header of that name, regardless of case. */
    public Optional<String> header(String name) {
      return headers.stream()
          .filter(header -> header.name().equalsIgnoreCase(name))
          .map(Header::value)
          .findFirst();
    }

    /** The time by its server's clock (RFC 9110 section 6.6.1), if it says one that can be read. */
    public Optional<Instant> date() {
      return header("Date").flatMap(Response::instant);
    }

    private static Optional<Instant> instant(String date) {
      try {
        return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
      } catch (DateTimeException noDate) {
        // A server that writes dates otherwise does not say what time it is.
        return Optional.empty();
      }
    }

    /** Whether it is a page for people, such as a login, by its media type or its beginning. */
    public boolean holdsHtml() {
      return header("Content-Type")
          .map(type -> HTML_TYPE.matcher(type).lookingAt())
          .orElseGet(() -> HTML_BEGINNING.matcher(body.text()).lookingAt());
    }

    /** All headers of that name, regardless of case. */
    public List<String> headers(String name) {
      return headers.stream()
          .filter(header -> header.name().equalsIgnoreCase(name))
          .map(Header::value)
          .toList();
    }
  }

  /** Whether the other side answered at all. */
  public boolean answered() {
    return response != null;
  }

  /** Whether something came that does not unpack. */
  public boolean doesNotUnpack() {
    return !answered() && failure != null && failure.startsWith(NOT_UNPACKED);
  }

  /** Whether nothing came only because the time for it was up. */
  public boolean cameTooLate() {
    return !answered() && failure != null && failure.startsWith(TOO_LATE);
  }
}
