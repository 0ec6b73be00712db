package dev.greenlight.act.http;

import dev.greenlight.record.Header;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A request to be sent. The address, these headers and the body go out as they stand here; the HTTP
 * client adds headers of its own (Host, Connection, Accept, User-Agent, lengths).
 *
 * @param method upper case
 * @param uri absolute, encoded
 * @param headers those that matter, in order
 * @param body what is sent; empty for nothing
 */
public record HttpCall(String method, String uri, List<Header> headers, String body) {
  private static final String FORM = "application/x-www-form-urlencoded";

  public HttpCall {
    headers = List.copyOf(headers);
  }

  /** A GET. */
  public static HttpCall get(String uri, List<Header> headers) {
    return new HttpCall("GET", uri, headers, "");
  }

  /** A POST of form fields. */
  public static HttpCall post(String uri, List<Header> headers, List<Header> fields) {
    List<Header> all = new ArrayList<>(headers);
    all.add(new Header("Content-Type", FORM));
    return new HttpCall("POST", uri, all, encode(fields));
  }

  /** The same elsewhere. */
  public HttpCall at(String other) {
    return new HttpCall(method, other, headers, body);
  }

  /** Fields as a form or a query holds them. */
  public static String encode(List<Header> fields) {
    return fields.stream()
        .map(field -> encode(field.name()) + "=" + encode(field.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
