package dev.greenlight.judge.secrecy;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.SecretSample;
import java.util.List;

/**
 * Tokens, or codes, do not tell when, or as the how-manyth, they were issued: no counter, no time,
 * no UUID that is made from either (FB_13/TC011).
 *
 * <p>Where the exhibit {@code row} is there, only its own were surely issued one after the other,
 * and the order is looked for among them.
 */
public record TokensShowNoOrder() implements Check {
  private static final int ENOUGH = 20;

  /** Fewer in a row are in order by chance now and then. */
  private static final int ENOUGH_IN_ROW = 8;

  /** Versions of RFC 9562 that are made from the time, or from the host. */
  private static final List<Integer> MADE_FROM_TIME = List.of(1, 2, 6, 7);

  /** The next one is greater. */
  record TokensInOrder(String expected, String observed) implements Finding {}

  /** The time stands in it. */
  record TokenTellsTime(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    SecretSample sample = exhibits.sample("tokens");
    if (sample.distinct() < ENOUGH) {
      return Outcome.undecided(
          "only "
              + sample.distinct()
              + " different "
              + Guessing.things(sample)
              + ", which is too few to see an order");
    }
    SecretSample row = exhibits.has("row") ? exhibits.sample("row") : sample;
    boolean isMadeFromTime = MADE_FROM_TIME.contains(sample.uuidVersion());
    if (row.distinct() < ENOUGH_IN_ROW && !isMadeFromTime) {
      return Outcome.undecided(
          "only "
              + row.distinct()
              + " different "
              + Guessing.things(sample)
              + " were asked for one after the other, which is too few to see an order");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(sample.distinct());
    if (row.inOrder() && row.distinct() >= ENOUGH_IN_ROW && !row.signed()) {
      outcome.finds(
          new TokensInOrder(
              Guessing.things(sample) + " in no order",
              "each of " + row.drawn() + " is greater than the one before"));
    }
    if (isMadeFromTime) {
      outcome.finds(
          new TokenTellsTime(
              "random " + Guessing.things(sample), "UUIDs of version " + sample.uuidVersion()));
    }
    return outcome.build();
  }
}
