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
 * A refresh that names no scope, or all that was granted, is one for the scope that was granted
 * (RFC 6749 section 6): it brings tokens, and for neither more nor less. An answer that is silent
 * about the scope means that one (section 5.1).
 */
public record KeepsScopeOnRefresh() implements Check {

  /** The refresh was refused. */
  record RefreshRefused(String expected, String observed) implements Finding {}

  /** The tokens are for another scope. */
  record ScopeChanged(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange before = exhibits.exchange("token response");
    return NoAnswer.or(
        before, first -> NoAnswer.or(exhibits.exchange("answer"), second -> judge(first, second)));
  }

  private static Outcome judge(Exchange.Response before, Exchange.Response answer) {
    TokenJson after = TokenJson.of(answer);
    if (after.text("access_token").isEmpty()) {
      return Outcome.broken(
          new RefreshRefused(
              "tokens",
              "status "
                  + answer.status()
                  + after.text("error").map(", error="::concat).orElse(" without an error")));
    }
    Optional<String> granted = TokenJson.of(before).text("scope");
    Optional<String> renewed = after.text("scope");
    return granted.isEmpty() || renewed.isEmpty() || isSame(granted.get(), renewed.get())
        ? Outcome.holds()
        : Outcome.broken(new ScopeChanged(granted.get(), renewed.get()));
  }

  private static boolean isSame(String one, String other) {
    ScopeTerms first = ScopeTerms.of(one);
    ScopeTerms second = ScopeTerms.of(other);
    return first.isWithin(second) && second.isWithin(first);
  }
}
