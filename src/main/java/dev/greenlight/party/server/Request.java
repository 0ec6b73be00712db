package dev.greenlight.party.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A request as a party's endpoint sees it.
 *
 * @param method upper case
 * @param path raw, percent-encoded as it came, without the query
 * @param query decoded query parameters
 * @param headers every header line
 * @param body read as UTF-8, bounded by the server
 */
public record Request(
    String method, String path, Parameters query, List<Header> headers, String body) {

  public Request {
    headers = List.copyOf(headers);
  }

  /** First value of a header. */
  public Optional<String> header(String name) {
    return headers.stream().filter(line -> line.named(name)).map(Header::value).findFirst();
  }

  /** Every value of a header. */
  public List<String> headers(String name) {
    return headers.stream().filter(line -> line.named(name)).map(Header::value).toList();
  }

  /** Whether the body says it is an HTML form. */
  public boolean isForm() {
    return header("Content-Type")
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter("application/x-www-form-urlencoded"::equals)
        .isPresent();
  }

  /** Parameters of the body, if that is a form; else none. */
  public Parameters form() {
    return isForm() ? Parameters.parse(body) : Parameters.none();
  }

  /** Value of a cookie. */
  public Optional<String> cookie(String name) {
    return headers("Cookie").stream()
        .flatMap(line -> List.of(line.split(";")).stream())
        .map(String::strip)
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }

  /** Method and path: the rest may hold secrets. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
