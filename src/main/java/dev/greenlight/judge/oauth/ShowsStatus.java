package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/**
 * An Authorization shows how it stands.
 *
 * @param status what it has to show: 0 revoked, 1 active, 2 denied
 */
public record ShowsStatus(String status) implements Check {

  /** What came is no Authorization. */
  record NotAnAuthorization(String expected, String observed) implements Finding {}

  /** It shows another status, or none. */
  record WrongAuthorizationStatus(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), this::judge);
  }

  private Outcome judge(Exchange.Response answer) {
    Optional<EspiEntry> entry = EspiEntry.in(answer, "Authorization");
    if (answer.status() != 200 || entry.isEmpty()) {
      return Outcome.broken(
          new NotAnAuthorization(
              "200 with an Authorization",
              answer.status() + ", " + answer.body().bytes() + " bytes"));
    }
    String shown = entry.get().text("status").orElse("none");
    return shown.equals(status)
        ? Outcome.holds()
        : Outcome.broken(new WrongAuthorizationStatus("status " + status, "status " + shown));
  }
}
