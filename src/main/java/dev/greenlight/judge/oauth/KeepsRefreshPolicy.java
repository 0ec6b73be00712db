package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/**
 * A refresh does with the refresh token what the run file says: it brings another, or leaves it as
 * it is (RFC 6749 section 6 allows both). Looks at the exhibits {@code token response} and {@code
 * answer}.
 *
 * @param rotating whether each refresh brings another
 */
public record KeepsRefreshPolicy(boolean rotating) implements Check {
  private static final String TOKEN = "refresh_token";

  /** No other refresh token came. */
  record NotRenewed(String expected, String observed) implements Finding {}

  /** Another refresh token came. */
  record Renewed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("token response"),
        before -> NoAnswer.or(exhibits.exchange("answer"), after -> judge(before, after)));
  }

  private Outcome judge(Exchange.Response before, Exchange.Response after) {
    Optional<String> old = TokenJson.of(before).text(TOKEN);
    if (old.isEmpty() || TokenJson.of(after).text("access_token").isEmpty()) {
      return Outcome.undecided("no tokens were refreshed: status " + after.status());
    }
    Optional<String> next = TokenJson.of(after).text(TOKEN);
    boolean another = next.isPresent() && !next.equals(old);
    if (another == rotating) {
      return Outcome.holds();
    }
    return Outcome.broken(
        rotating
            ? new NotRenewed(
                "another refresh_token", next.isEmpty() ? "none" : "the same as before")
            : new Renewed("the same refresh_token, or none", "another"));
  }
}
