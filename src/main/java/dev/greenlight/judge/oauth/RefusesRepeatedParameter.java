package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * An authorization request with redirect_uri, client_id or state given twice brings no code. RFC
 * 6749 section 3.1 forbids repeated parameters and leaves open where the refusal is told: on a
 * page, or, as a server may well know the registered address all the same, by an error there.
 * Nobody is sent to an address that is not registered (section 4.1.2.1).
 */
public record RefusesRepeatedParameter() implements Check {
  /** The request was taken as if nothing stood there twice. */
  record CodeIssued(String expected, String observed) implements Finding {}

  /** The browser was sent to an address that nobody registered. */
  record RedirectedElsewhere(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    String registered = exhibits.fact("redirect uri");
    return Landing.away(exchange, registered)
        .map(place -> judge(place, registered))
        .orElseGet(() -> NoAnswer.or(exchange, response -> RefusalPage.judge(response, exhibits)));
  }

  private static Outcome judge(Landing landing, String registered) {
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (!landing.isAt(registered)) {
      outcome.finds(
          "oauth_no_redirect_without_redirect_uri",
          new RedirectedElsewhere(
              "400 and a page, or an error at " + registered, landing.inWords()));
    } else if (landing.parameter("code").isPresent()) {
      outcome.finds(new CodeIssued("400 and a page, or an error", landing.inWords()));
    }
    return outcome.build();
  }
}
