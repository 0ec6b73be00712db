package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;

/**
 * Of two refreshes with one refresh token at the same time each brings tokens or is refused by the
 * book, and one at least brings them. Which, and what becomes of them when a server takes the
 * second one for a theft (RFC 9700 section 4.14.2), is its own.
 */
public record SurvivesTwoRefreshes() implements Check {

  /** One was neither served nor refused. */
  record BrokeDown(String expected, String observed) implements Finding {}

  /** Neither brought tokens. */
  record BothRefused(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("first refresh"),
        first ->
            NoAnswer.or(
                exhibits.exchange("second refresh"), second -> judge(List.of(first, second))));
  }

  private static Outcome judge(List<Exchange.Response> answers) {
    Outcome.Builder outcome = new Outcome.Builder().inspected(answers.size());
    List<Exchange.Response> others =
        answers.stream().filter(answer -> !bringsTokens(answer)).toList();
    for (Exchange.Response other : others) {
      if (!isRefusal(other)) {
        outcome.finds(new BrokeDown("tokens, or 400 with an error", "status " + other.status()));
      }
    }
    if (others.size() == answers.size()) {
      outcome.finds(new BothRefused("tokens for one of them", "tokens for neither"));
    }
    return outcome.build();
  }

  private static boolean bringsTokens(Exchange.Response answer) {
    return TokenJson.of(answer).text("access_token").isPresent();
  }

  private static boolean isRefusal(Exchange.Response answer) {
    return answer.status() / 100 == 4 && TokenJson.of(answer).text("error").isPresent();
  }
}
