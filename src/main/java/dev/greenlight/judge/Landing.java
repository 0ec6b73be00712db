package dev.greenlight.judge;

import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where a browser ended, or was sent, and with which parameters.
 *
 * @param place address without query and fragment
 * @param parameters decoded, in order
 */
public record Landing(String place, List<Header> parameters) {
  public Landing {
    parameters = List.copyOf(parameters);
  }

  /** Where it was called. */
  public static Landing of(Callback callback) {
    return new Landing(bare(callback.uri()), callback.parameters());
  }

  /** Where a redirect leads; empty when the answer is none. */
  public static Optional<Landing> of(Exchange exchange) {
    Exchange.Response response = exchange.response();
    if (response.status() / 100 != 3) {
      return Optional.empty();
    }
    return response.header("Location").map(to -> at(resolved(exchange.request().uri(), to)));
  }

  /**
   * Where a browser was led: by a redirect, or, to that address, by a page of its own (a script, a
   * form).
   */
  public static Optional<Landing> of(Exchange exchange, String address) {
    Landing here = here(exchange);
    return here.isAt(address)
        ? Optional.of(here)
        : exchange.answered() ? of(exchange) : Optional.empty();
  }

  /** The same, where it was led to that address or away from the server that was asked. */
  public static Optional<Landing> away(Exchange exchange, String address) {
    String server = here(exchange).origin();
    return of(exchange, address)
        .filter(landing -> landing.isAt(address) || !landing.origin().equals(server));
  }

  /** Where that was asked for. */
  public static Landing here(Exchange exchange) {
    return at(exchange.request().uri());
  }

  private static Landing at(String uri) {
    return of(Callback.at(uri));
  }

  private static String resolved(String base, String location) {
    try {
      return URI.create(base).resolve(location).toString();
    } catch (IllegalArgumentException notByTheBook) {
      // It is then nobody's registered address, and shown as it came.
      return location;
    }
  }

  /** An address without query and fragment. */
  public static String bare(String uri) {
    return uri.replaceFirst("[?#].*", "");
  }

  /** Whether this is that address, whatever its query. */
  public boolean isAt(String uri) {
    return place.equals(bare(uri));
  }

  /** Scheme, host and port; empty when the address has none. */
  public String origin() {
    return place.replaceFirst("^(\\w+://[^/]*).*$", "$1");
  }

  /** Whether this is at the server of that address. */
  public boolean isOfServerOf(String uri) {
    return !origin().isEmpty() && origin().equals(new Landing(bare(uri), List.of()).origin());
  }

  /** The first parameter of that name. */
  public Optional<String> parameter(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Header::value)
        .findFirst();
  }

  /** Names of the parameters; their values may be long, or secret. */
  public String inWords() {
    List<String> names = parameters.stream().map(Header::name).distinct().toList();
    return names.isEmpty() ? place : place + " with " + String.join(", ", names);
  }
}
