package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import java.util.Set;

/**
 * The authorization request of a Third Party that was blocked is refused: with an error at its
 * redirect address (RFC 6749 section 4.1.2.1, {@code unauthorized_client}), or on a page. That no
 * code came is not enough: a customer who was not let in gets none either. Looks at the exhibits
 * {@code answer}, {@code redirect uri}, {@code approve button} and {@code password field}.
 */
public record RefusesBlockedThirdParty() implements Check {
  private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);

  /** Errors that would go away, whoever asked. */
  private static final Set<String> TROUBLE = Set.of("server_error", "temporarily_unavailable");

  private static final String EXPECTED = "error=unauthorized_client, or a page that refuses";

  /** The Third Party was given a code all the same. */
  record CustomerAuthorizedBlocked(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    String redirectUri = exhibits.fact("redirect uri");
    Optional<Landing> there =
        Landing.of(exchange, redirectUri).filter(landing -> landing.isAt(redirectUri));
    return there.isPresent()
        ? judge(there.get())
        : NoAnswer.or(exchange, response -> judge(response, exhibits));
  }

  private static Outcome judge(Landing landing) {
    if (landing.parameter("code").isPresent()) {
      return Outcome.broken(new CustomerAuthorizedBlocked(EXPECTED, landing.inWords()));
    }
    Optional<String> error = landing.parameter("error");
    return error.filter(code -> !TROUBLE.contains(code)).isPresent()
        ? Outcome.holds()
        : Outcome.undecided(
            "the browser came back with "
                + error.map(code -> "error=" + code).orElse("neither code nor error"));
  }

  private static Outcome judge(Exchange.Response response, Exhibits exhibits) {
    if (Pages.asksForPassword(response, exhibits)) {
      return Outcome.undecided("the authorization server asked for a password and let nobody in");
    }
    if (Pages.asksForConsent(response, exhibits)) {
      return Outcome.undecided("the customer was asked for his consent, and nothing came of it");
    }
    return REFUSALS.contains(response.status())
        ? Outcome.holds()
        : Outcome.undecided(
            "status " + response.status() + ": neither a refusal nor a way to the Third Party");
  }
}
