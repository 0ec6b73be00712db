package dev.greenlight.judge.feed.rule;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An entry was updated after the end of the readings that it holds, or of the period that it bills.
 *
 * <p>RFC 4287 section 4.2.15: updated is when it changed last. Who asks for what was updated since
 * his last visit never learns of readings that came later. Forecasts (quality 12) are of a time to
 * come, and a summary of a period that is open says so by its statusTimeStamp. The date is the
 * latest of the entry, half a day is left for clocks and zones, and what is later than the feed
 * itself is told by {@link ReadingsAreNotOfTheFuture} and {@link StatusFollowsBillingPeriod}.
 */
@Rule("GBX-ATM-19")
final class EntriesAreDatedAfterTheirData implements FeedRule {
  private static final long HALF_DAY = 43_200;
  private static final long PROJECTED = 12;

  /** An entry that is older than what it says; in epoch seconds. */
  record EntryOlderThanData(String what, long end, long dated, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an updated after %s, when %s ends".formatted(FeedEvent.instant(end), what);
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(dated);
    }
  }

  private final List<EntryOlderThanData> suspects = new ArrayList<>();
  private String what = "";
  private long end;

  @Override
  public void on(EntryOpened entry, Judgement judgement) {
    what = "";
    end = Long.MIN_VALUE;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (reading.spansTime() && reading.end() > end && !reading.isMarked(PROJECTED)) {
      end = reading.end();
      what = "its last reading";
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
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (what.isEmpty()) {
      return;
    }
    OptionalLong dated = AtomDates.latest(entry.parts());
    if (dated.isPresent()) {
      judgement.inspected();
      if (dated.getAsLong() < end - HALF_DAY) {
        suspects.add(new EntryOlderThanData(what, end, dated.getAsLong(), entry.entry().at()));
      }
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    OptionalLong made = AtomDates.latest(feed.parts());
    suspects.stream()
        .filter(suspect -> made.isPresent() && suspect.end() <= made.getAsLong())
        .forEach(judgement::finds);
  }
}
