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

/** A refresh brings another access token for the same resource and no wider scope. */
public record RenewsTokens() implements Check {

  /** The access token is the one from before. */
  record OldAccessToken(String expected, String observed) implements Finding {}

  /** The tokens are for another resource than before. */
  record OtherResource(String expected, String observed) implements Finding {}

  /** The scope is wider than before. */
  record ScopeWidened(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange before = exhibits.exchange("token response");
    return NoAnswer.or(
        before,
        first ->
            NoAnswer.or(
                exhibits.exchange("answer"),
                second -> judge(TokenJson.of(first), TokenJson.of(second))));
  }

  private static Outcome judge(TokenJson before, TokenJson after) {
    Optional<String> token = after.text("access_token");
    if (token.isEmpty() || before.text("access_token").isEmpty()) {
      return Outcome.undecided("there are no two access tokens to compare");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (token.equals(before.text("access_token"))) {
      outcome.finds(
          "oauth_refresh_new_access_token",
          new OldAccessToken("another access_token", "the same as before"));
    }
    compareResources(before.text("resourceURI"), after.text("resourceURI"), outcome);
    compareScopes(before.text("scope"), after.text("scope"), outcome);
    return outcome.build();
  }

  private static void compareResources(
      Optional<String> before, Optional<String> after, Outcome.Builder outcome) {
    if (before.isPresent() && after.isPresent()) {
      outcome.inspected();
      if (!before.equals(after)) {
        outcome.finds("espi_refresh_same_resource", new OtherResource(before.get(), after.get()));
      }
    }
  }

  private static void compareScopes(
      Optional<String> before, Optional<String> after, Outcome.Builder outcome) {
    if (before.isPresent() && after.isPresent()) {
      outcome.inspected();
      if (!ScopeTerms.of(after.get()).isWithin(ScopeTerms.of(before.get()))) {
        outcome.finds(
            "oauth_refresh_scope_not_widened",
            new ScopeWidened(before.get() + " or less", after.get()));
      }
    }
  }
}
