package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;

/**
 * A token request without scope is processed with a default one, or fails with {@code
 * invalid_scope}. Where nothing documents the default, the answer alone can state it (RFC 6749
 * section 3.3, which says SHOULD).
 */
public record StatesDefaultScope() implements Check {
  private static final RefusesWith REFUSAL = new RefusesWith("invalid_scope");

  /** A token came, and nothing says for which scope. */
  record ScopeUnstated(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response -> {
          TokenJson json = TokenJson.of(response);
          if (json.text("access_token").isEmpty()) {
            return REFUSAL.judge(exhibits, ruling);
          }
          return json.text("scope").filter(scope -> !scope.isBlank()).isPresent()
              ? Outcome.holds()
              : Outcome.broken(
                  new ScopeUnstated("invalid_scope, or the scope that is granted", "no scope"));
        });
  }
}
