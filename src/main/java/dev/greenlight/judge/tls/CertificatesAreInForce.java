package dev.greenlight.judge.tls;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.time.Instant;

/** Each certificate in the chain of a server is in force when it is presented (FB_13/TC008). */
public record CertificatesAreInForce() implements Check {

  /** Too late, or too early. */
  record NotInForce(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return Certificates.each(exhibits, CertificatesAreInForce::judge);
  }

  private static void judge(Presented presented, Replies replies) {
    presented
        .chain()
        .forEach(
            certificate -> {
              replies.inspected();
              Instant from = certificate.getNotBefore().toInstant();
              Instant to = certificate.getNotAfter().toInstant();
              if (presented.at().isBefore(from) || presented.at().isAfter(to)) {
                replies.finds(
                    new NotInForce(
                        "a certificate in force at " + presented.at(),
                        presented.told(certificate) + ": from " + from + " to " + to));
              }
            });
  }
}
