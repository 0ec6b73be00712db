package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exhibits;

/**
 * The revocation endpoint answers 200, also for a token it does not know (RFC 7009 section 2.2).
 */
public record AcknowledgesRevocation() implements Check {
  private static final int OK = 200;

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response ->
            response.status() == OK
                ? Outcome.holds()
                : Outcome.broken(new NoAnswer.WrongStatus("200", response.status())));
  }
}
