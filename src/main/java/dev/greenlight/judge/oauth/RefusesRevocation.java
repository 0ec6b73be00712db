package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * Whoever does not prove to be the client revokes nothing, and is told so with {@code
 * invalid_client} as at the token endpoint (RFC 7009 sections 2.1 and 2.2.1). A 200 says that the
 * token is dead, and is no refusal even where it lives on.
 */
public record RefusesRevocation() implements Check {
  private static final RefusesWith REFUSAL = new RefusesWith("invalid_client");
  private static final int SUCCESS = 2;

  /** The revocation was acknowledged. */
  record RevocationAcknowledged(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange,
        response ->
            response.status() / 100 == SUCCESS
                ? Outcome.broken(
                    new RevocationAcknowledged("401 and invalid_client", response.status()))
                : REFUSAL.judge(exhibits, ruling));
  }
}
