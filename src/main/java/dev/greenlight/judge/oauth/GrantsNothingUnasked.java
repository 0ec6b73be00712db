package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * Who approved a part of a scope is asked again for the whole; where he is not, no more is granted
 * than that part (RFC 6749 section 10.2). Looks at {@code callback}, where his browser ended when
 * he was sent for the whole, and at the {@code answer} to the token request for a code that came
 * with it.
 *
 * @param asked whether he was asked again
 */
public record GrantsNothingUnasked(boolean asked) implements Check {

  /** More was granted than he approved. */
  record GrantedUnasked(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    if (asked) {
      return Outcome.holds();
    }
    Landing landing = Landing.of(exhibits.callback("callback"));
    if (!landing.isAt(exhibits.fact("redirect uri"))) {
      return Outcome.undecided(
          "he was neither asked again nor sent back to the Third Party, but is on a page that the"
              + " run file does not know: "
              + landing.inWords());
    }
    if (landing.parameter("code").isEmpty()) {
      return Outcome.holds();
    }
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response ->
            compare(response, exhibits.fact("approved scope"), exhibits.fact("requested scope")));
  }

  private static Outcome compare(Exchange.Response response, String approved, String requested) {
    TokenJson json = TokenJson.of(response);
    if (json.text("access_token").isEmpty()) {
      return Refusal.is(response)
          ? Outcome.holds()
          : Refusal.undecided(response, "tokens, or a refusal (4xx)");
    }
    // A scope that is not told is the one that was asked for (RFC 6749 section 5.1).
    String granted = json.text("scope").orElse(requested);
    return ScopeTerms.of(granted).isWithin(ScopeTerms.of(approved))
        ? Outcome.holds()
        : Outcome.broken(
            new GrantedUnasked(
                "a question for the customer, or no more than he approved in this browser: "
                    + approved,
                "no question, and tokens for " + granted));
  }
}
