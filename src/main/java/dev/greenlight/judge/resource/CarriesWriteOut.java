package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/** A write by who may is carried out: 200, or 201, 202 or 204 (FB_41 and FB_44). */
public record CarriesWriteOut() implements Check {
  private static final Set<Integer> DONE = Set.of(200, 201, 202, 204);

  /** It was not carried out. */
  record NotCarriedOut(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("answer"),
        response ->
            DONE.contains(response.status())
                ? Outcome.holds()
                : Outcome.broken(new NotCarriedOut("200, 201, 202 or 204", response.status())));
  }
}
