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
import java.util.Optional;

/**
 * A refresh brings another access token for the same resource and no wider scope. Its answer is a
 * full token document: it names the addresses that the first one named.
 */
public record RenewsTokens() implements Check {
  private static final String SAME_RESOURCE = "espi_refresh_same_resource";
  private static final String CUSTOMER_RESOURCE = "customerResourceURI";
  private static final List<String> ADDRESSES =
      List.of("resourceURI", "authorizationURI", CUSTOMER_RESOURCE);

  /** The access token is the one from before. */
  record OldAccessToken(String expected, String observed) implements Finding {}

  /** The tokens are for another resource than before. */
  record OtherResource(String expected, String observed) implements Finding {}

  /** The address of the Retail Customer data is not named any more. */
  record CustomerResourceForgotten(String expected, String observed) implements Finding {}

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
    ADDRESSES.forEach(name -> compareAddresses(name, before.text(name), after.text(name), outcome));
    compareScopes(before.text("scope"), after.text("scope"), outcome);
    return outcome.build();
  }

  private static void compareAddresses(
      String name, Optional<String> before, Optional<String> after, Outcome.Builder outcome) {
    // The others are asked of every token response.
    boolean forgotten = after.isEmpty() && name.equals(CUSTOMER_RESOURCE);
    if (before.isEmpty() || (after.isEmpty() && !forgotten)) {
      return;
    }
    outcome.inspected();
    if (forgotten) {
      outcome.finds(
          SAME_RESOURCE, new CustomerResourceForgotten(name + " " + before.get(), "no " + name));
    } else if (!before.equals(after)) {
      outcome.finds(
          SAME_RESOURCE, new OtherResource(name + " " + before.get(), name + " " + after.get()));
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
