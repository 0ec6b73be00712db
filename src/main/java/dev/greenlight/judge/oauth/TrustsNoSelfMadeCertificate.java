package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * No token comes for a certificate that its owner has made himself, in the name of the Third Party
 * (RFC 8705 section 2). That the connection ends is a refusal too (RFC 8446 section 4.4.2.4): the
 * exhibit {@code answer} is on record only where the right certificate opens. What is no refusal
 * tells nothing: a server that is out of order, or one in front of it that leads elsewhere.
 */
public record TrustsNoSelfMadeCertificate() implements Check {
  private static final int TOO_MANY = 429;

  /** A token came. */
  record TokenForImpostor(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    if (!exchange.answered()) {
      return exchange.cameTooLate()
          ? Outcome.undecided("no answer in time tells nothing of the certificate")
          : Outcome.holds();
    }
    return NoAnswer.or(exchange, TrustsNoSelfMadeCertificate::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    int status = response.status();
    if (TokenJson.of(response).text("access_token").isPresent()) {
      return Outcome.broken(
          new TokenForImpostor(
              "a refusal (4xx), or the end of the connection",
              "status "
                  + status
                  + " with an access token for a certificate that the Third Party signed itself"));
    }
    if (status == TOO_MANY || (status / 100 != 4 && status / 100 != 2)) {
      return Outcome.undecided(
          "status %d is no refusal, and tells nothing of the certificate".formatted(status));
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (status / 100 == 2) {
      outcome.finds(RefusesWith.ERROR_STATUS, new NoAnswer.WrongStatus("4xx", status));
    }
    return outcome.build();
  }
}
