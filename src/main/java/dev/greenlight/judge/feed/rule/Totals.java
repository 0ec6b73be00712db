package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.ReadingType;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays totals of summaries beside the readings of the time that they are about, where one channel
 * counts by interval what the bill gives, in a unit that a factor alone converts, and its readings
 * cover the whole time once. Of hours and days of one meter the hours are taken. Silent when they
 * do not cover it, when the unit is of another measure ({@link TotalsFitChannels}), and when
 * several channels might be meant. Tolerance: see {@link Comparison}.
 */
record Totals(Facts facts, Meters meters, Judgement judgement) {
  private static final int KILO = 3;

  /** What adds up to nothing. */
  private static final Set<Unit.Measure> POWERS =
      EnumSet.of(Unit.Measure.POWER, Unit.Measure.APPARENT_POWER, Unit.Measure.REACTIVE_POWER);

  /** What a slip of a thousand may look like where use was three times more or less. */
  private static final BigDecimal FEWEST_TIMES = new BigDecimal("300");

  private static final BigDecimal MOST_TIMES = new BigDecimal("3000");

  /** Of one number, and of another by chance only. */
  private static final BigDecimal NEARLY = new BigDecimal("0.01");

  /** How a rule calls a total that its readings do not make. */
  interface Wording {
    Finding of(String sum, long readings, String total, Location at);

    /** The same where the readings are in another unit than the total; by default no other word. */
    default Finding of(String sum, long readings, String total, OtherUnit readIn, Location at) {
      return of(sum, readings, total, at);
    }
  }

  /**
   * The unit of readings that is not that of their total.
   *
   * @param unit such as {@code 119 (ft³)}
   * @param isSameNumber whether the two would be equal but for the unit
   */
  record OtherUnit(String unit, boolean isSameNumber) {}

  Totals(Facts facts, Judgement judgement) {
    this(facts, new Meters(facts), judgement);
  }

  /**
   * Lays one beside them; whether that could be done.
   *
   * @param from first second of the time that it is about
   * @param to first second after that
   */
  boolean compare(Summary summary, Measurement total, long from, long to, Wording wording) {
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
    return sum.isPresent();
  }

  /**
   * Tells a total that is a thousandth of what readings make that begin within a time, to the last
   * digit, or also only near that: kilowatt-hours that are called watt-hours.
   *
   * @param from first second of the time
   * @param to first second after that
   * @param near whether near is enough, as the total is of no shorter time
   */
  void scale(
      Summary summary, Measurement total, long from, long to, boolean near, Wording wording) {
    int usagePoint = facts.channels().usagePoint(summary.entry());
    List<Channel> counted =
        Unit.of(total.uom())
            .filter(unit -> !POWERS.contains(unit.measure()))
            .map(unit -> meters.consumption(usagePoint, unit))
            .orElse(List.of());
    if (counted.size() != 1 || total.value() <= 0) {
      return;
    }
    List<Stretch> readings = facts.ledger().beginning(counted.get(0), from, to);
    if (readings.isEmpty()) {
      return;
    }
    judgement.inspected();
    Sum sum = sum(readings);
    BigDecimal made = Comparison.of(total, counted.get(0), sum).inUnitOfTotal();
    BigDecimal told = BigDecimal.valueOf(total.value());
    BigDecimal thousandth = made.scaleByPowerOfTen(-KILO).setScale(0, RoundingMode.HALF_UP);
    boolean isNear =
        made.compareTo(told.multiply(FEWEST_TIMES)) > 0
            && made.compareTo(told.multiply(MOST_TIMES)) < 0;
    if (thousandth.compareTo(told) == 0 || (near && isNear)) {
      judgement.finds(told(total, made, sum, wording));
    }
  }

  private static Sum sum(List<Stretch> readings) {
    BigInteger value = BigInteger.ZERO;
    long count = 0;
    for (Stretch stretch : readings) {
      value = value.add(BigInteger.valueOf(stretch.value()));
      count += stretch.readings();
    }
    return new Sum(value, BigInteger.ZERO, count, false, false, false);
  }

  private void compare(Measurement total, Channel channel, Sum sum, Wording wording) {
    Comparison comparison = Comparison.of(total, channel, sum);
    if (comparison.differs()) {
      Optional<OtherUnit> other = otherUnit(total, channel, sum);
      judgement.finds(
          told(
              total,
              comparison.inUnitOfTotal(),
              sum,
              (made, readings, written, at) ->
                  other
                      .map(unit -> wording.of(made, readings, written, unit, at))
                      .orElseGet(() -> wording.of(made, readings, written, at))));
    }
  }

  private static Optional<OtherUnit> otherUnit(Measurement total, Channel channel, Sum sum) {
    ReadingType type = Meters.type(channel);
    long uom = TypeCodes.of(type).uom();
    BigDecimal written =
        new BigDecimal(sum.value())
            .scaleByPowerOfTen(Math.toIntExact(type.multiplier().orElseThrow()));
    BigDecimal told = BigDecimal.valueOf(total.value()).scaleByPowerOfTen(total.multiplier());
    return uom == total.uom()
        ? Optional.empty()
        : Optional.of(
            new OtherUnit(
                Units.told(uom),
                written.subtract(told).abs().compareTo(told.abs().multiply(NEARLY)) <= 0));
  }

  private static Finding told(Measurement total, BigDecimal made, Sum sum, Wording wording) {
    String scale = "10^%d %s".formatted(total.multiplier(), Units.told(total.uom()));
    return wording.of(
        "%s x %s".formatted(made.toPlainString(), scale),
        sum.readings(),
        "%d x %s".formatted(total.value(), scale),
        total.at());
  }
}
