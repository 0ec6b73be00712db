package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * No token comes for a certificate that its owner has made himself, in the name of the Third Party
 * (RFC 8705 section 2). That the connection ends is a refusal too (RFC 8446 section 4.4.2.4): the
 * exhibit {@code answer} is on record only where the right certificate opens.
 */
public record TrustsNoSelfMadeCertificate() implements Check {

  /** A token came. */
  record TokenForImpostor(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    if (!exchange.answered()) {
      return Outcome.holds();
    }
    Exchange.Response response = exchange.response();
    return TokenJson.of(response).text("access_token").isPresent()
        ? Outcome.broken(
            new TokenForImpostor(
                "a refusal (4xx), or the end of the connection",
                "status "
                    + response.status()
                    + " with an access token for a certificate that the Third Party signed itself"))
        : Outcome.holds();
  }
}
