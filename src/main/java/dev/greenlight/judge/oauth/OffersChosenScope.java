package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Header;
import java.util.List;

/**
 * A portal in which a customer chooses what he shares offers the Third Party that, and no more.
 * Looks at the exhibits {@code referral}, where his browser was sent, and {@code chosen scope}.
 */
public record OffersChosenScope() implements Check {
  /** A scope is offered that he did not choose. */
  record MoreThanChosen(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String chosen = exhibits.fact("chosen scope");
    List<String> offered =
        Landing.of(exhibits.callback("referral")).parameters().stream()
            .filter(parameter -> parameter.name().equalsIgnoreCase("scope"))
            .map(Header::value)
            .filter(scope -> !scope.isBlank())
            .toList();
    if (offered.isEmpty()) {
      return Outcome.undecided("no scope is offered, which TC_CON001 is about");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(offered.size());
    offered.stream()
        .filter(scope -> !ScopeTerms.of(scope).isWithin(ScopeTerms.of(chosen)))
        .forEach(scope -> outcome.finds(new MoreThanChosen("no more than " + chosen, scope)));
    return outcome.build();
  }
}
