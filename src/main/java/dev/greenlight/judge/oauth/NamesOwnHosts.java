package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * No address in a token response is at a host that a request merely named, which whoever sent it
 * chose.
 *
 * @param foreign that host
 */
public record NamesOwnHosts(String foreign) implements Check {
  private static final int OK = 200;

  /** An address is at that host. */
  record ForeignHostNamed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), this::judge);
  }

  private Outcome judge(Exchange.Response response) {
    if (response.status() != OK) {
      return Outcome.notApplicable(
          "a request that names another host is refused (status " + response.status() + ")");
    }
    return response.body().text().contains(foreign)
        ? Outcome.broken(
            new ForeignHostNamed(
                "addresses at hosts of the Data Custodian", "an address at " + foreign))
        : Outcome.holds();
  }
}
