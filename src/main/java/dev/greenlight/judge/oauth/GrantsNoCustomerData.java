package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * Who was not asked for Retail Customer data has granted none: the token response names no block of
 * it in its scope (FB_65; privacy of the Retail Customer). That it names no {@code
 * customerResourceURI} either is advice: in the field it is sent with every token, and an address
 * that does not open gives nothing away. Looks at the exhibit {@code token response}.
 */
public record GrantsNoCustomerData() implements Check {
  private static final String NAME = "customerResourceURI";
  private static final String UNNAMED_DUTY = "customer_resource_unnamed";

  /** Blocks were granted that nobody asked for. */
  record BlocksGranted(String expected, String observed) implements Finding {}

  /** An address was named that is not for this token. */
  record AddressNamed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("token response"), GrantsNoCustomerData::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    TokenJson tokens = TokenJson.of(response);
    if (tokens.text("access_token").isEmpty()) {
      return Outcome.undecided("the token response holds no token");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(2);
    tokens
        .text("scope")
        .flatMap(scope -> ScopeTerms.of(scope).customerBlock())
        .ifPresent(
            block ->
                outcome.finds(
                    new BlocksGranted("no block from FB_51 to FB_71", block + " in the scope")));
    tokens
        .text(NAME)
        .filter(address -> !address.equals("null"))
        .ifPresent(address -> outcome.finds(UNNAMED_DUTY, new AddressNamed("no " + NAME, address)));
    return outcome.build();
  }
}
