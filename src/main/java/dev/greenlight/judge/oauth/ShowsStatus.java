package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import java.util.Set;

/**
 * An Authorization shows how it stands. One that was revoked may be gone as well: that it stays
 * readable no public source says outright.
 *
 * @param status what it has to show: 0 revoked, 1 active, 2 denied
 */
public record ShowsStatus(String status) implements Check {
  private static final String REVOKED = "0";
  private static final String KEPT = "authorization_readable_after_revocation";
  private static final Set<Integer> GONE = Set.of(403, 404, 410);

  /** What came is no Authorization. */
  record NotAnAuthorization(String expected, String observed) implements Finding {}

  /** It cannot be read any more. */
  record AuthorizationGone(String expected, Integer observed) implements Finding {}

  /** It shows another status, or none. */
  record WrongAuthorizationStatus(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), this::judge);
  }

  private Outcome judge(Exchange.Response answer) {
    if (status.equals(REVOKED) && GONE.contains(answer.status())) {
      return new Outcome.Builder()
          .inspected()
          .finds(KEPT, new AuthorizationGone("200 with status " + REVOKED, answer.status()))
          .build();
    }
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
