package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The status of a UsageSummary is that of a moment after the billing period, before now, and before
 * it was published.
 *
 * <p>Published is the latest date of the entry and of the feed. A day of grace is left for clocks
 * and zones. A status in milliseconds is told by {@link TimesAreInSeconds}, a period of implausible
 * length by {@link BillingPeriodsArePlausible}.
 */
@Rule("GBX-SUM-12")
final class StatusFollowsBillingPeriod implements FeedRule {
  private static final long DAY = 86_400;

  /** A status of a moment to come; in epoch seconds. */
  record StatusInFuture(long status, Instant now, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a statusTimeStamp before " + now;
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(status);
    }

    @Override
    public String fix() {
      return "Write when the summary was made, in seconds since 1970 in UTC: seconds, not"
          + " milliseconds";
    }
  }

  /** A status that nobody could know when it was published; in epoch seconds. */
  record StatusAfterPublication(long published, long status, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a statusTimeStamp before %s, when the summary was published"
          .formatted(FeedEvent.instant(published));
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(status);
    }

    @Override
    public String fix() {
      return "Update the entry whenever the summary is made anew, or write in statusTimeStamp when"
          + " it was made";
    }
  }

  /** A status from before the end of the billing period; in epoch seconds. */
  record StatusBeforePeriodEnds(long end, long status, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a statusTimeStamp not before the end of the billing period, "
          + FeedEvent.instant(end);
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(status);
    }

    @Override
    public String fix() {
      return "Write when the summary was made, after the billing period; what is in progress stands"
          + " in billToDate and the like";
    }
  }

  private record Status(long moment, OptionalLong published, Location at) {}

  private final Instant now;
  private final List<Status> suspects = new ArrayList<>();
  private Optional<Status> latest = Optional.empty();

  StatusFollowsBillingPeriod(Instant now) {
    this.now = now;
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.USAGE_SUMMARY) {
      check(read.resource(), judgement);
    }
  }

  private void check(Element summary, Judgement judgement) {
    OptionalLong status = Numbers.at(summary, "statusTimeStamp");
    if (status.isEmpty() || !Period.isInSeconds(status.getAsLong())) {
      return;
    }
    judgement.inspected();
    long moment = status.getAsLong();
    Location at = summary.child("statusTimeStamp").orElse(summary).at();
    Optional<Period> period = Period.of(summary, "billingPeriod");
    if (FeedEvent.instant(moment - DAY).isAfter(now)) {
      judgement.finds(new StatusInFuture(moment, now, at));
    } else if (period.isPresent() && moment < period.get().end() - DAY) {
      judgement.finds(new StatusBeforePeriodEnds(period.get().end(), moment, at));
    } else {
      latest = Optional.of(new Status(moment, OptionalLong.empty(), at));
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (latest.isPresent()) {
      OptionalLong published = AtomDates.latest(entry.parts());
      if (published.isPresent() && latest.get().moment() - DAY > published.getAsLong()) {
        suspects.add(new Status(latest.get().moment(), published, latest.get().at()));
      }
      latest = Optional.empty();
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    OptionalLong ofFeed = AtomDates.latest(feed.parts());
    for (Status suspect : suspects) {
      long published = Math.max(suspect.published().getAsLong(), ofFeed.orElse(Long.MIN_VALUE));
      if (suspect.moment() - DAY > published) {
        judgement.finds(new StatusAfterPublication(published, suspect.moment(), suspect.at()));
      }
    }
  }
}
