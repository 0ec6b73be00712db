package dev.greenlight.record;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came back to the Third Party through the browser of the Retail Customer (RFC 6749 section
 * 4.1.2).
 *
 * @param uri the address that was called, with its query, redacted
 * @param parameters the query, decoded, in order
 */
public record Callback(String uri, List<Header> parameters) implements Exhibit {
  public Callback {
    parameters = List.copyOf(parameters);
  }

  /** An address with the fields of its query. */
  public static Callback at(String uri) {
    List<Header> parameters = new ArrayList<>();
    int query = uri.indexOf('?');
    if (query >= 0) {
      for (String field : uri.substring(query + 1).replaceFirst("#.*", "").split("&", -1)) {
        String[] pair = field.split("=", 2);
        parameters.add(new Header(decoded(pair[0]), pair.length < 2 ? "" : decoded(pair[1])));
      }
    }
    return new Callback(uri, parameters);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      // What was not encoded as a form stands for itself.
      return text;
    }
  }

  /** The first parameter of that name. */
  public Optional<String> parameter(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Header::value)
        .findFirst();
  }
}
