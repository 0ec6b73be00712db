package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * The total of a billing period equals the sum of its readings.
 *
 * <p>Where both can be laid beside each other: see {@link Totals}.
 */
@Rule("GBX-SUM-01")
final class TotalsEqualReadings implements FeedRule {

  /** A total that its readings do not make. */
  record LastTotalDiffers(String sum, long readings, String total, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a total of %s, the sum of %d readings of the billing period".formatted(sum, readings);
    }

    @Override
    public Object observed() {
      return total;
    }
  }

  /** A total that its readings, which are in another unit, do not make. */
  record LastTotalOfOtherUnitDiffers(
      String sum, long readings, String unit, boolean sameNumber, String total, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a total of %s, the sum of %d readings of the billing period, which are in %s"
          .formatted(sum, readings, unit);
    }

    @Override
    public Object observed() {
      return total;
    }

    @Override
    public String fix() {
      return sameNumber
          ? "Give the total and the ReadingType one uom: but for the unit the two are equal, so"
              + " that one of the two is wrong"
          : "Look at the uom of the total and of the ReadingType first, and at the factor between"
              + " them; then for readings that were left out or counted twice";
    }
  }

  private static final Totals.Wording WORDING =
      new Totals.Wording() {
        @Override
        public Finding of(String sum, long readings, String total, Location at) {
          return new LastTotalDiffers(sum, readings, total, at);
        }

        @Override
        public Finding of(
            String sum, long readings, String total, Totals.OtherUnit readIn, Location at) {
          return new LastTotalOfOtherUnitDiffers(
              sum, readings, readIn.unit(), readIn.isSameNumber(), total, at);
        }
      };

  private final Facts facts;

  TotalsEqualReadings(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Totals totals = new Totals(facts, judgement);
    for (Summary summary : facts.ledger().summaries()) {
      summary.last().ifPresent(total -> check(summary, total, totals));
    }
  }

  private static void check(Summary summary, Measurement total, Totals totals) {
    summary
        .billed()
        .filter(BillingPeriodsArePlausible::isPlausible)
        .ifPresent(billed -> totals.compare(summary, total, billed.start(), billed.end(), WORDING));
  }
}
