package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;

/**
 * Credentials that are good are taken although their scheme is written in small letters (RFC 9110
 * section 11.1).
 */
public record TakesSchemeInAnyCase() implements Check {
  /** The same credentials are good where the scheme begins with a capital letter. */
  record SchemeNotTaken(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response ->
            response.status() / 100 == 2
                ? Outcome.holds()
                : Outcome.broken(
                    new SchemeNotTaken(
                        "200, as where the scheme begins with a capital letter",
                        String.valueOf(response.status()))));
  }
}
