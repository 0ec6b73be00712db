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

/**
 * A request for a token in the address of the redirect is refused (ESPI knows the code alone; RFC
 * 9700 section 2.1.2): by an error at the Third Party, which may stand behind a # (RFC 6749 section
 * 4.2.2.1), or on a page. The customer, who is logged in, is not asked for his consent.
 */
public record RefusesImplicitGrant() implements Check {
  private static final String REFUSAL = "a refusal, such as error=unsupported_response_type";

  /** The customer is asked whether he grants it. */
  record ConsentAsked(String expected, String observed) implements Finding {}

  /** A token or a code came. */
  record CredentialIssued(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange, exhibits));
  }

  private static Outcome judge(Exchange exchange, Exhibits exhibits) {
    Exchange.Response response = exchange.response();
    if (Pages.asksForConsent(response, exhibits)) {
      return Outcome.broken(
          new ConsentAsked(REFUSAL, response.status() + ", the customer is asked for his consent"));
    }
    if (Pages.asksForPassword(response, exhibits)) {
      return Outcome.undecided("the authorization server asked for a password and let nobody in");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    Landing.of(exchange, exhibits.fact("redirect uri"))
        .flatMap(landing -> issued(landing, response))
        .ifPresent(what -> outcome.finds(new CredentialIssued(REFUSAL, what)));
    return outcome.build();
  }

  private static Optional<String> issued(Landing landing, Exchange.Response response) {
    boolean isToken =
        response.header("Location").filter(to -> to.matches(".*[#&?]access_token=.*")).isPresent();
    return isToken
        ? Optional.of(landing.place() + " with access_token")
        : landing.parameter("code").map(code -> landing.inWords());
  }
}
