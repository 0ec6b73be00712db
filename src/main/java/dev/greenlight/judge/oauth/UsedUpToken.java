package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Exchange;
import java.util.Optional;
import java.util.Set;

/**
 * Nothing is known of a registration endpoint that refuses the initial access token of the run
 * file: servers may take one only once, or count (RFC 7591 section 1.2 leaves it to them).
 */
final class UsedUpToken {
  private static final Set<Integer> REFUSALS = Set.of(401, 403);

  private UsedUpToken() {}

  /** The outcome of an answer that tells no more than that; empty for any other. */
  static Optional<Outcome> undecided(Exchange exchange) {
    return Optional.ofNullable(exchange.response())
        .filter(response -> REFUSALS.contains(response.status()))
        .filter(response -> exchange.request().method().equals("POST"))
        .filter(response -> showsToken(exchange.request()))
        .map(
            response ->
                Outcome.undecided(
                    "the initial access token (pixit.registration.initialToken) is refused (status "
                        + response.status()
                        + "): it may be used up or expired; name one that may be used often"));
  }

  static boolean showsToken(Exchange.Request request) {
    return request.headers().stream()
        .anyMatch(header -> header.name().equalsIgnoreCase("Authorization"));
  }
}
