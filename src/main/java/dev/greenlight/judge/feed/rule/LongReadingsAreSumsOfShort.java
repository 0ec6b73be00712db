package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a UsagePoint has the same quantity by longer and by shorter intervals, such as by the day
 * and by the hour, a longer reading is the sum of the shorter ones of its time.
 *
 * <p>Two meters at one UsagePoint may be read by intervals of different lengths, and then nothing
 * agrees: told is only what differs while at least {@value #OF_SO_MANY} times as much agrees. Of
 * times without any consumption all meters say the same: they agree on nothing. Compared are
 * channels of one ReadingType but for length, unit, scale and quality, where there is one of each
 * length, and times that the shorter readings fill. Tolerance: 0.1 %, and what rounding can do.
 * Told once for each channel.
 */
@Rule("GBX-VAL-17")
final class LongReadingsAreSumsOfShort implements FeedRule {
  private static final int OF_SO_MANY = 3;

  /** A longer reading that the shorter ones do not make. */
  record LongReadingDiffers(String sum, int line, String told, String when, long share, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%s, the sum of the shorter readings of the MeterReading at line %d"
          .formatted(sum, line);
    }

    @Override
    public Object observed() {
      return "%s at %s; %d others agree".formatted(told, when, share);
    }
  }

  /** A longer reading, and what the shorter ones of its time add up to. */
  private record Pair(Stretch longer, Sum sum) {}

  private final Facts facts;

  LongReadingsAreSumsOfShort(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
    for (int usagePoint : meters.usagePoints()) {
      for (List<Metered> lengths : meters.byLength(usagePoint)) {
        for (int i = 1; i < lengths.size(); i++) {
          check(lengths.get(i - 1), lengths.get(i), judgement);
        }
      }
    }
  }

  private void check(Metered shorter, Metered longer, Judgement judgement) {
    List<Pair> differing = new ArrayList<>();
    long agreeing = 0;
    for (Stretch told : facts.ledger().stretches(longer.channel())) {
      Optional<Sum> sum = during(told, shorter.channel());
      if (sum.isPresent()) {
        judgement.inspected();
        BigDecimal amount = longer.amount(told.value());
        if (!shorter.agrees(sum.get(), longer, amount, told.readings())) {
          differing.add(new Pair(told, sum.get()));
        } else if (told.value() != 0 || sum.get().value().signum() != 0) {
          agreeing++;
        }
      }
    }
    if (agreeing >= (long) OF_SO_MANY * differing.size()) {
      Recurring recurring = new Recurring();
      for (Pair pair : differing) {
        note(pair, shorter, longer, agreeing, recurring);
      }
      recurring.tell(judgement);
    }
  }

  private Optional<Sum> during(Stretch time, Channel channel) {
    return facts.ledger().between(channel, time.start(), time.end()).filter(Sum::exact);
  }

  private static void note(
      Pair pair, Metered shorter, Metered longer, long agreeing, Recurring recurring) {
    recurring.at(
        pair.longer(),
        when ->
            new LongReadingDiffers(
                longer.told(shorter.amount(pair.sum().value())),
                shorter.channel().at().line(),
                longer.told(longer.amount(pair.longer().value())),
                when,
                agreeing,
                longer.channel().at()));
  }
}
