package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * A token that is good is taken although their scheme is written in small letters (RFC 9110 section
 * 11.1).
 */
public record TakesSchemeInAnyCase() implements Check {
  private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);

  /** The same token is good where the scheme begins with a capital letter. */
  record SchemeNotTaken(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), response -> judge(response.status()));
  }

  private static Outcome judge(int status) {
    if (status / 100 == 2) {
      return Outcome.holds();
    }
    return REFUSALS.contains(status)
        ? Outcome.broken(
            new SchemeNotTaken(
                "200, as where the scheme begins with a capital letter", String.valueOf(status)))
        : Outcome.undecided("status %d tells nothing of the scheme".formatted(status));
  }
}
