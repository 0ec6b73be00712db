package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * The introspection endpoint tells nothing to whoever does not prove who he is (RFC 7662 section
 * 2.1), and says that with 401 (section 2.3). An answer of 2xx that does not call the token active
 * tells nothing; what is wrong with it is its status.
 */
public record KeepsStateFromStranger() implements Check {
  private static final String STATUS = "oauth_introspection_refusal_status";

  /** He was told. */
  record StateTold(String expected, String observed) implements Finding {}

  /** He was not refused. */
  record StrangerNotRefused(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), KeepsStateFromStranger::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    boolean told = TokenJson.of(response).member("active").asBoolean();
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (told) {
      outcome.finds(
          new StateTold("401, nothing told", "status " + response.status() + ", active: true"));
    } else if (response.status() / 100 == 2) {
      outcome.finds(
          STATUS, new StrangerNotRefused("401", "status " + response.status() + ", nothing told"));
    }
    return outcome.build();
  }
}
