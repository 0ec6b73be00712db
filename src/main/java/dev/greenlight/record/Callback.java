package dev.greenlight.record;

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

  /** The first parameter of that name. */
  public Optional<String> parameter(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Header::value)
        .findFirst();
  }
}
