package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.time.Instant;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * An Authorization expires when the newest access token does: one that a refresh brought, later
 * than the first. Looks at the exhibits {@code answer}, the Authorization, and {@code token
 * response}, that of the refresh.
 */
public record AuthorizationFollowsRefresh() implements Check {

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange refresh = exhibits.exchange("token response");
    return NoAnswer.or(
        refresh,
        issued -> NoAnswer.or(exhibits.exchange("answer"), response -> judge(issued, response)));
  }

  private static Outcome judge(Exchange.Response issued, Exchange.Response response) {
    Optional<Element> resource =
        Contents.first(response.body().content(), "Authorization").flatMap(AtomEntry::resource);
    if (resource.isEmpty()) {
      return Outcome.undecided(
          "status " + response.status() + ": the answer holds no Authorization");
    }
    Optional<Instant> issuedAt = AuthorizationAgreesWithToken.issuedAt(issued);
    Outcome.Builder builder = new Outcome.Builder();
    issuedAt.ifPresent(
        issue ->
            AuthorizationAgreesWithToken.judgeExpiry(
                AuthorizationAgreesWithToken.json(issued), issue, resource.get(), builder));
    Outcome outcome = builder.build();
    return outcome.inspected() > 0
        ? outcome
        : Outcome.undecided(
            "the answer to the refresh does not say when it was sent and how long its token lives"
                + " (Date, expires_in), or the Authorization has no expires_at in seconds");
  }
}
