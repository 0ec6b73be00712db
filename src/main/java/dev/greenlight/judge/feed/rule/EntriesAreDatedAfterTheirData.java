package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryOpened;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An entry was updated after the end of the readings that it holds, or of the period that it bills.
 *
 * <p>RFC 4287 section 4.2.15: updated is when it changed last. Who asks for what was updated since
 * his last visit never learns of readings that came later, nor of a later status of a bill.
 * Forecasts (quality 12, of a reading or, where it has none, by the ReadingType) are of a time to
 * come, and a summary of a period that is open says so by its statusTimeStamp. The date is the
 * latest of the entry, half a day is left for clocks and zones, and what is later than the feed
 * itself is told by {@link ReadingsAreNotOfTheFuture} and {@link StatusFollowsBillingPeriod}.
 */
@Rule("GBX-ATM-19")
final class EntriesAreDatedAfterTheirData implements FeedRule {
  private static final long HALF_DAY = 43_200;
  private static final long PROJECTED = 12;
  private static final int KEPT = 1000;

  /**
   * An entry that is older than what it says; in epoch seconds.
   *
   * @param others how many entries after it are dated so too, and were not looked into
   */
  record EntryOlderThanData(String what, long end, long dated, long others, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "an updated after %s, when %s ends".formatted(FeedEvent.instant(end), what);
    }

    @Override
    public Object observed() {
      Instant told = FeedEvent.instant(dated);
      return others == 0 ? told : "%s, and %d entries more may be".formatted(told, others);
    }
  }

  /**
   * An entry that may be older than what it says.
   *
   * @param byDefault whether the quality of what ends last is that of the ReadingType
   */
  private record Suspect(
      int entry, boolean byDefault, String what, long end, long dated, Location at) {}

  private final Channels channels;
  private final List<Suspect> suspects = new ArrayList<>();
  private long others;
  private String what = "";
  private long end;
  private boolean byDefault;

  /** Whether it is the time of the status that the entry is compared with. */
  private boolean byStatus;

  EntriesAreDatedAfterTheirData(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(EntryOpened entry, Judgement judgement) {
    what = "";
    end = Long.MIN_VALUE;
    byStatus = false;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (reading.spansTime() && reading.end() > end && !reading.isMarked(PROJECTED)) {
      end = reading.end();
      what = "its last reading";
      byDefault = reading.marks() == 0;
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) != Kind.USAGE_SUMMARY) {
      return;
    }
    Optional<Period> billed = Period.of(read.resource(), "billingPeriod");
    OptionalLong status = Numbers.at(read.resource(), "statusTimeStamp");
    boolean closed =
        billed.isPresent()
            && status.isPresent()
            && status.getAsLong() >= billed.get().end()
            && Numbers.at(read.resource(), "qualityOfReading").orElse(0) != PROJECTED;
    if (closed) {
      end = billed.get().end();
      what = "the billing period";
      byDefault = false;
    }
    if (status.isPresent()
        && status.getAsLong() > end
        && Numbers.at(read.resource(), "qualityOfReading").orElse(0) != PROJECTED) {
      end = status.getAsLong();
      what = "the status that it tells";
      byDefault = false;
      byStatus = true;
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (what.isEmpty() || (byStatus && entry.parts().first("updated").isEmpty())) {
      return;
    }
    OptionalLong dated = AtomDates.latest(entry.parts());
    if (dated.isPresent()) {
      judgement.inspected();
      if (dated.getAsLong() < end - HALF_DAY) {
        suspect(entry, dated.getAsLong());
      }
    }
  }

  private void suspect(EntryClosed entry, long dated) {
    if (suspects.size() < KEPT) {
      suspects.add(new Suspect(entry.number(), byDefault, what, end, dated, entry.entry().at()));
    } else {
      others++;
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    OptionalLong made = AtomDates.latest(feed.parts());
    if (made.isEmpty() || suspects.isEmpty()) {
      return;
    }
    BitSet forecasts = forecasts();
    List<Suspect> older =
        suspects.stream()
            .filter(suspect -> suspect.end() <= made.getAsLong())
            .filter(suspect -> !suspect.byDefault() || !forecasts.get(suspect.entry()))
            .toList();
    for (int i = 0; i < older.size(); i++) {
      Suspect each = older.get(i);
      long unseen = i == older.size() - 1 ? others : 0;
      judgement.finds(
          new EntryOlderThanData(each.what(), each.end(), each.dated(), unseen, each.at()));
    }
  }

  /** Numbers of the entries whose series is called a forecast by its ReadingType. */
  private BitSet forecasts() {
    BitSet entries = new BitSet();
    channels.all().stream()
        .filter(ForecastsAreToCome::isForecast)
        .flatMap(channel -> channel.blocks().stream())
        .forEach(block -> entries.set(block.entry()));
    return entries;
  }
}
