package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;

/** The scope in a token response is the one that was asked for, or less (RFC 6749 section 3.3). */
public record GrantsNoMoreThanAsked() implements Check {

  private static final String TERMS_DUTY = "espi_scope_terms_as_asked";

  /** More was granted than was asked for. */
  record ScopeWidened(String expected, String observed) implements Finding {}

  /**
   * The scope has terms or values that nobody asked for, and that give no more data by themselves.
   */
  record TermsAdded(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String asked = exhibits.fact("requested scope");
    return NoAnswer.or(exhibits.exchange("answer"), response -> judge(response, asked));
  }

  private static Outcome judge(Exchange.Response response, String asked) {
    return TokenJson.of(response)
        .text("scope")
        .map(granted -> compare(asked, granted))
        .orElseGet(() -> Outcome.undecided("the answer states no scope"));
  }

  private static Outcome compare(String asked, String granted) {
    ScopeTerms due = ScopeTerms.of(asked);
    ScopeTerms found = ScopeTerms.of(granted);
    if (!found.isWithin(due)) {
      return Outcome.broken(new ScopeWidened(asked + " or less", granted));
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    List<String> beyond = found.beyond(due);
    if (!beyond.isEmpty()) {
      outcome.finds(
          TERMS_DUTY,
          new TermsAdded(asked + " or less", String.join(", ", beyond) + ": " + granted));
    }
    return outcome.build();
  }
}
