package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Locale;
import java.util.Optional;

/**
 * Of a term of which more was asked for than is on offer no more is granted: the request is refused
 * with {@code invalid_scope}, or the answer states a scope that keeps to the offer (RFC 6749
 * section 3.3). Looks at the exhibits {@code answer} and {@code allowed scope}.
 *
 * @param term its name, such as {@code HistoryLength}
 */
public record RefusesOrNarrowsTerm(String term) implements Check {
  private static final RefusesWith REFUSAL = new RefusesWith("invalid_scope");

  /** More is granted than is on offer. */
  record TermWidened(String expected, String observed) implements Finding {}

  /** Tokens came, and nothing says for which scope. */
  record ScopeUnstated(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response ->
            TokenJson.of(response).text("access_token").isPresent()
                ? judge(response, exhibits.fact("allowed scope"))
                : REFUSAL.judge(exhibits, ruling));
  }

  private Outcome judge(Exchange.Response response, String allowed) {
    String due = "invalid_scope, or a " + term + " within that of " + allowed;
    Optional<String> granted = TokenJson.of(response).text("scope");
    if (granted.isEmpty()) {
      return Outcome.broken(new ScopeUnstated(due, "no scope"));
    }
    String name = term.toLowerCase(Locale.ROOT);
    ScopeTerms terms = ScopeTerms.of(granted.get());
    if (!terms.terms().containsKey(name)) {
      return Outcome.notApplicable(
          "the granted scope says nothing of " + term + ": " + granted.get());
    }
    return terms.beyond(ScopeTerms.of(allowed)).contains(name)
        ? Outcome.broken(new TermWidened(due, granted.get()))
        : Outcome.holds();
  }
}
