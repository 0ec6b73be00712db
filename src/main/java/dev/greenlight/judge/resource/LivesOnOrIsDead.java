package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * An access token from before a refresh opens the resource as ever, or is refused as a dead one
 * (RFC 6749 sections 1.5 and 6 let several live side by side). The old harness demanded its death
 * (FB_14/OAD013, withdrawn in 2024).
 *
 * @param element name of the resource
 * @param feed whether it has to come as a feed
 */
public record LivesOnOrIsDead(String element, boolean feed) implements Check {
  private static final Set<Integer> REFUSALS = Set.of(401, 403);

  /** Neither opened nor refused. */
  record NeitherAliveNorDead(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(response.status(), exhibits, ruling));
  }

  private Outcome judge(int status, Exhibits exhibits, Ruling ruling) {
    if (REFUSALS.contains(status)) {
      return new RefusesToken(RefusesToken.Cause.INVALID).judge(exhibits, ruling);
    }
    return status / 100 == 2
        ? new OpensResource(element, feed).judge(exhibits, ruling)
        : Outcome.broken(new NeitherAliveNorDead("200 with the data, or 401", status));
  }
}
