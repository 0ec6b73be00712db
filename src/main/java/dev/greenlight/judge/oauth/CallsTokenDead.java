package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * The introspection endpoint does not call a token active that is over (RFC 7662 section 2.2). With
 * the exhibit {@code state of a good token} it has to call that one active: who calls none so says
 * nothing of one that is over.
 */
public record CallsTokenDead() implements Check {
  /** Role of the answer about a token that is good. */
  public static final String GOOD = "state of a good token";

  /** It calls the token active. */
  record StillActive(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Outcome control = exhibits.has(GOOD) ? callsActive(exhibits.exchange(GOOD)) : Outcome.holds();
    return control.undecided() != null ? control : callsDead(exhibits.exchange("answer"));
  }

  private static Outcome callsActive(Exchange good) {
    return NoAnswer.or(
        good,
        response ->
            TellsState.isActive(good)
                ? Outcome.holds()
                : Outcome.undecided(
                    "the introspection endpoint does not call a good token active either: that it"
                        + " does not do so of one that is over says nothing"));
  }

  private static Outcome callsDead(Exchange answer) {
    return NoAnswer.or(
        answer,
        response -> {
          TokenJson json = TokenJson.of(response);
          if (response.status() != 200 || !json.member("active").isBoolean()) {
            return Outcome.undecided(
                "the introspection endpoint tells no state: status " + response.status());
          }
          return json.member("active").asBoolean()
              ? Outcome.broken(new StillActive("active: false", "active: true"))
              : Outcome.holds();
        });
  }
}
