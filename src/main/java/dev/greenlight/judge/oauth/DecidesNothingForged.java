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
 * A consent form that another site posts in the session of a customer grants nothing (RFC 6749
 * section 10.12). Where browsers keep the cookies of the session from other sites ({@code
 * SameSite}), such a form comes without them, and a form that is bound to nothing is but the lack
 * of a second lock. Looks at the exhibits {@code answer}, where the form led, {@code redirect uri}
 * and {@code SameSite}, the values by which a browser would have kept cookies back that the form
 * came with; empty for none.
 */
public record DecidesNothingForged() implements Check {
  /** The other site has the customer's consent. */
  record ConsentForged(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    String redirectUri = exhibits.fact("redirect uri");
    Optional<Landing> granted =
        Landing.of(exchange, redirectUri)
            .filter(landing -> landing.isAt(redirectUri))
            .filter(landing -> landing.parameter("code").isPresent());
    if (granted.isEmpty()) {
      return NoAnswer.or(exchange, unused -> Outcome.holds());
    }
    String observed =
        "a code at the redirect address, for an approval that https://elsewhere.example posted, not"
            + " the customer";
    String expected = "no code, but an error page: the form did not come from the page that asked";
    return ForgedForm.taken(
        exhibits.fact("SameSite"), expected, observed, new ConsentForged(expected, observed));
  }
}
