package dev.greenlight.judge.oauth;

import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/**
 * A refresh that came again with the refresh token that it replaced, and was answered with the same
 * successor: so a server helps a client whose answer was lost on the way, for a short time (working
 * group, June 2024: idempotent recovery). No second family lives by that.
 */
final class Repetition {
  private Repetition() {}

  /**
   * Whether it was one.
   *
   * @param role of the answer to the refresh that came again; {@code refresh} is the first one
   */
  static boolean isIn(Exhibits exhibits, String role) {
    Optional<String> successor = successor(exhibits.exchange("refresh"));
    return successor.isPresent() && successor.equals(successor(exhibits.exchange(role)));
  }

  private static Optional<String> successor(Exchange exchange) {
    return Optional.ofNullable(exchange.response())
        .flatMap(response -> TokenJson.of(response).text("refresh_token"));
  }
}
