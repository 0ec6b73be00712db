package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/**
 * A scope that may not be had is refused with {@code invalid_scope}, or answered with a narrower
 * one that the answer states (RFC 6749 section 3.3); never with a wider one.
 */
public record RefusesOrNarrowsScope() implements Check {
  private static final RefusesWith REFUSAL = new RefusesWith("invalid_scope");

  /** Tokens came with more than may be had. */
  record ScopeWidened(String expected, String observed) implements Finding {}

  /** Tokens came, and nothing says for which scope. */
  record ScopeUnstated(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange,
        response ->
            TokenJson.of(response).text("access_token").isPresent()
                ? judge(response, exhibits.fact("allowed scope"))
                : REFUSAL.judge(exhibits, ruling));
  }

  private static Outcome judge(Exchange.Response response, String allowed) {
    Optional<String> granted = TokenJson.of(response).text("scope");
    if (granted.isEmpty()) {
      return Outcome.broken(
          new ScopeUnstated("invalid_scope, or a scope within " + allowed, "no scope"));
    }
    return ScopeTerms.of(granted.get()).isWithin(ScopeTerms.of(allowed))
        ? Outcome.holds()
        : Outcome.broken(
            new ScopeWidened("invalid_scope, or a scope within " + allowed, granted.get()));
  }
}
