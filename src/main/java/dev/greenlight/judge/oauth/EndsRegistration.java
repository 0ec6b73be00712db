package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * A Third Party ends its registration: 204 (RFC 7592 section 2.3). A server need not let it: 403 or
 * 405 then.
 */
public record EndsRegistration() implements Check {
  private static final int NO_CONTENT = 204;

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange,
        response ->
            response.status() == NO_CONTENT
                ? Outcome.holds()
                : WithheldMethod.reason(exchange, "delete themselves")
                    .map(Outcome::notApplicable)
                    .orElseGet(
                        () -> Outcome.broken(new NoAnswer.WrongStatus("204", response.status()))));
  }
}
