package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.Trail;
import dev.greenlight.record.Exchange;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where the way of an authorization request ends, rightly or not: at the Third Party, or at an
 * address that the request names.
 *
 * @param addresses of those
 */
record Doors(List<String> addresses) {
  Doors {
    addresses = addresses.stream().map(Doors::bare).distinct().toList();
  }

  /** The answer that led to one of them, or the request that a script sent there; the first. */
  Optional<Exchange> reached(Trail trail) {
    return trail.exchanges().stream().filter(this::isLedTo).findFirst();
  }

  /** That; else the answer with the page that is shown, or what came last. */
  Exchange end(Trail trail) {
    return reached(trail)
        .or(trail::shown)
        .or(() -> trail.exchanges().stream().reduce((first, next) -> next))
        .orElseThrow(() -> new NotCarriedOut("the browser does not say what it was answered"));
  }

  /** Whether that exchange leads to one of the addresses. */
  boolean isLedTo(Exchange exchange) {
    return addresses.contains(bare(exchange.request().uri()))
        || redirect(exchange)
            .map(URI::toString)
            .map(Doors::bare)
            .filter(addresses::contains)
            .isPresent();
  }

  /** Where a redirect leads; empty for none, and for what is no address. */
  static Optional<URI> redirect(Exchange exchange) {
    if (!exchange.answered() || exchange.response().status() / 100 != 3) {
      return Optional.empty();
    }
    try {
      URI from = URI.create(exchange.request().uri());
      return exchange.response().header("Location").map(from::resolve);
    } catch (IllegalArgumentException noUri) {
      // A blank in an error description, for instance: for the judge to read, not to be followed.
      return Optional.empty();
    }
  }

  private static String bare(String uri) {
    return uri.replaceFirst("[?#].*", "");
  }
}
