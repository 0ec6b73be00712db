package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/** The scope in a token response is the one that was asked for, or less (RFC 6749 section 3.3). */
public record GrantsNoMoreThanAsked() implements Check {

  /** More was granted than was asked for. */
  record ScopeWidened(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String asked = exhibits.fact("requested scope");
    return NoAnswer.or(exhibits.exchange("answer"), response -> judge(response, asked));
  }

  private static Outcome judge(Exchange.Response response, String asked) {
    return TokenJson.of(response)
        .text("scope")
        .map(
            granted ->
                ScopeTerms.of(granted).isWithin(ScopeTerms.of(asked))
                    ? Outcome.holds()
                    : Outcome.broken(new ScopeWidened(asked + " or less", granted)))
        .orElseGet(() -> Outcome.undecided("the answer states no scope"));
  }
}
