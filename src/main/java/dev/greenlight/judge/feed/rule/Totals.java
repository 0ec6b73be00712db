package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.Optional;

/**
 * Lays totals of summaries beside the readings of the time that they are about, where one channel
 * counts by interval what the bill gives, in a unit that a factor alone converts, and its readings
 * cover the whole time once. Of hours and days of one meter the hours are taken. Silent when they
 * do not cover it, when the unit is of another measure ({@link TotalsFitChannels}), and when
 * several channels might be meant. Tolerance: see {@link Comparison}.
 */
record Totals(Facts facts, Meters meters, Judgement judgement) {

  /** How a rule calls a total that its readings do not make. */
  interface Wording {
    Finding of(String sum, long readings, String total, Location at);
  }

  Totals(Facts facts, Judgement judgement) {
    this(facts, new Meters(facts), judgement);
  }

  /**
   * Lays one beside them.
   *
   * @param from first second of the time that it is about
   * @param to first second after that
   */
  void compare(Summary summary, Measurement total, long from, long to, Wording wording) {
    Optional<Channel> channel =
        Unit.of(total.uom())
            .flatMap(
                unit ->
                    meters.consumption(
                        facts.channels().usagePoint(summary.entry()), unit, from, to));
    Optional<Sum> sum = channel.flatMap(counted -> facts.ledger().between(counted, from, to));
    if (sum.isPresent()) {
      judgement.inspected();
      compare(total, channel.get(), sum.get(), wording);
    }
  }

  private void compare(Measurement total, Channel channel, Sum sum, Wording wording) {
    Comparison comparison = Comparison.of(total, channel, sum);
    if (comparison.differs()) {
      String scale = "10^%d %s".formatted(total.multiplier(), Units.told(total.uom()));
      judgement.finds(
          wording.of(
              "%s x %s".formatted(comparison.inUnitOfTotal().toPlainString(), scale),
              sum.readings(),
              "%d x %s".formatted(total.value(), scale),
              total.at()));
    }
  }
}
