package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is called projected (quality 12) was still to come when the feed was made.
 *
 * <p>A forecast of a time that is over is what nobody replaced by what was measured: estimated (8)
 * says so. A week is left for who makes the feed, as readings come in late. So it is where the
 * ReadingType calls a whole series projected, by blocks in which no reading has a quality of its
 * own. Told once of readings and once of bills, of the first.
 */
@Rule("GBX-VAL-16")
final class ForecastsAreToCome implements FeedRule {
  private static final long PROJECTED = 12;
  private static final long WEEK = 604_800;

  /** A forecast of what is over; in epoch seconds. */
  record ForecastOfThePast(String what, long end, long made, Location at) implements Finding {
    @Override
    public Object expected() {
      return "another quality than 12 (projected) for %s that ended at %s, before the feed was made"
          .formatted(what, FeedEvent.instant(end));
    }

    @Override
    public Object observed() {
      return "projected, at " + FeedEvent.instant(made);
    }
  }

  private record Forecast(long end, Location at) {}

  /** The forecast that is over first. */
  private Forecast reading;

  private Forecast bill;

  /** Numbers of the entries that have a reading of a quality of its own. */
  private final BitSet marked = new BitSet();

  private final Channels channels;

  ForecastsAreToCome(Channels channels) {
    this.channels = channels;
  }

  /** Whether the ReadingType calls the whole series projected. */
  static boolean isForecast(Channel channel) {
    return channel.readingType().map(type -> type.code("defaultQuality").orElse(0)).orElse(0L)
        == PROJECTED;
  }

  @Override
  public void on(ReadingRead read, Judgement judgement) {
    if (read.marks() == 0) {
      return;
    }
    judgement.inspected();
    marked.set(read.entry());
    boolean earlier =
        read.isMarked(PROJECTED)
            && read.spansTime()
            && (reading == null || read.end() < reading.end());
    if (earlier) {
      reading = new Forecast(read.end(), read.at());
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.USAGE_SUMMARY) {
      check(read.resource(), judgement);
    }
  }

  private void check(Element summary, Judgement judgement) {
    OptionalLong quality = Numbers.at(summary, "qualityOfReading");
    Optional<Period> billed = Period.of(summary, "billingPeriod");
    if (quality.isPresent() && billed.isPresent()) {
      judgement.inspected();
      long end = billed.get().end();
      if (quality.getAsLong() == PROJECTED && (bill == null || end < bill.end())) {
        bill = new Forecast(end, summary.child("qualityOfReading").orElse(summary).at());
      }
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    OptionalLong made = AtomDates.latest(feed.parts());
    channels.all().stream()
        .filter(ForecastsAreToCome::isForecast)
        .forEach(channel -> check(channel, judgement));
    if (made.isPresent()) {
      tell("a reading", reading, made.getAsLong(), judgement);
      tell("a billing period", bill, made.getAsLong(), judgement);
    }
  }

  private void check(Channel series, Judgement judgement) {
    judgement.inspected();
    for (BlockTimes block : series.blocks()) {
      boolean earlier =
          block.coversTime()
              && !marked.get(block.entry())
              && (reading == null || block.to() < reading.end());
      if (earlier) {
        reading = new Forecast(block.to(), block.at());
      }
    }
  }

  private static void tell(String what, Forecast forecast, long made, Judgement judgement) {
    if (forecast != null && forecast.end() + WEEK < made) {
      judgement.finds(new ForecastOfThePast(what, forecast.end(), made, forecast.at()));
    }
  }
}
