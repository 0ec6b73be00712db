package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Optional;

/**
 * A request for a token in the address of the redirect, alone or beside a code, is refused (ESPI
 * knows the code alone; RFC 9700 section 2.1.2): by an error at the Third Party, which may stand
 * behind a # (RFC 6749 section 4.2.2.1), or on a page. The customer, who is logged in, is not asked
 * for his consent.
 */
public record RefusesImplicitGrant() implements Check {
  private static final String REFUSAL = "an error at the Third Party, or a page with status 4xx";

  /** What a redirect may not bring here, whether before or behind the #. */
  private static final List<String> CREDENTIALS = List.of("access_token", "id_token", "code");

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
    String redirectUri = exhibits.fact("redirect uri");
    Optional<Landing> landing =
        Landing.of(exchange, redirectUri).filter(each -> each.isAt(redirectUri));
    Optional<String> issued = landing.flatMap(each -> issued(each, response));
    if (issued.isPresent()) {
      return Outcome.broken(new CredentialIssued(REFUSAL, issued.get()));
    }
    boolean isRefused =
        landing.isPresent() ? tells(response, "error") : response.status() / 100 == 4;
    return isRefused
        ? new Outcome.Builder().inspected().build()
        : Outcome.undecided(
            "neither a refusal nor a question came that the run file describes: status "
                + response.status());
  }

  private static Optional<String> issued(Landing landing, Exchange.Response response) {
    return CREDENTIALS.stream()
        .filter(name -> tells(response, name))
        .findFirst()
        .map(name -> landing.place() + " with " + name);
  }

  /** Whether the address that a browser is sent to has it, in its query or behind the #. */
  private static boolean tells(Exchange.Response response, String name) {
    return response
        .header("Location")
        .filter(to -> to.matches(".*[#&?]" + name + "=.*"))
        .isPresent();
  }
}
