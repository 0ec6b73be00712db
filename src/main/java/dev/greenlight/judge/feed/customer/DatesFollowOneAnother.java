package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.Article;
import dev.greenlight.judge.feed.FeedEvent;
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
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What happened to a document or device has happened, and in the order in which it can: it is
 * created before it is changed, made before it is installed, and installed before it is removed.
 * Notices are those that were sent.
 *
 * <p>A day of grace is left for clocks and zones. Removal and retirement may be planned, so they
 * are not asked to be past. Times in milliseconds are told by GBX-INT-17, the beginning of 1970 is
 * what is written where there is no date.
 */
@Rule("GBX-CUS-45")
final class DatesFollowOneAnother implements FeedRule {
  private static final long DAY = 86_400;

  private static final Set<String> PAST =
      Set.of(
          "createdDateTime",
          "lastModifiedDateTime",
          "signDate",
          "issueDateTime",
          "manufacturedDate",
          "purchaseDate",
          "receivedDate",
          "installationDate",
          "time");

  private static final List<List<String>> ORDERS =
      List.of(
          List.of("createdDateTime", "lastModifiedDateTime"),
          List.of("manufacturedDate", "installationDate"),
          List.of("installationDate", "removalDate"),
          List.of("installationDate", "retiredDate"));

  /** Something that has yet to happen; in epoch seconds. */
  record DateStillToCome(String name, long date, Instant now, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s before %s".formatted(Article.with(name), now);
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(date);
    }
  }

  /** A date that says nothing. */
  record DateUnsaid(String name, Location at) implements Finding {
    @Override
    public Object expected() {
      return Article.with(name) + ", or none";
    }

    @Override
    public Object observed() {
      return "0, which is 1970-01-01";
    }
  }

  /** Two dates the wrong way round; in epoch seconds. */
  record DatesReversed(String earlier, String later, long from, long to, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%s that is not before the %s, %s"
          .formatted(Article.with(later), earlier, FeedEvent.instant(from));
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(to);
    }
  }

  private final Instant now;

  DatesFollowOneAnother(Instant now) {
    this.now = now;
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()).isOfCustomer()) {
      check(read.resource(), judgement);
    }
  }

  private void check(Element holder, Judgement judgement) {
    for (Element part : holder.children()) {
      if (PAST.contains(part.name())) {
        judgement.inspected();
        OptionalLong date = Numbers.whole(part.text());
        if (date.isPresent() && Period.isInSeconds(date.getAsLong())) {
          check(part.name(), date.getAsLong(), part.at(), judgement);
        }
      } else if (!part.children().isEmpty()) {
        check(part, judgement);
      }
    }
    ORDERS.forEach(order -> compare(holder, order.get(0), order.get(1), judgement));
  }

  private void check(String name, long date, Location at, Judgement judgement) {
    if (date == 0) {
      judgement.finds(new DateUnsaid(name, at));
    } else if (date - DAY > now.getEpochSecond()) {
      judgement.finds(new DateStillToCome(name, date, now, at));
    }
  }

  private static void compare(Element holder, String earlier, String later, Judgement judgement) {
    OptionalLong from = Numbers.at(holder, earlier);
    OptionalLong to = Numbers.at(holder, later);
    boolean comparable =
        from.isPresent()
            && to.isPresent()
            && Period.isDate(from.getAsLong())
            && Period.isDate(to.getAsLong());
    if (comparable && to.getAsLong() < from.getAsLong()) {
      judgement.finds(
          new DatesReversed(earlier, later, from.getAsLong(), to.getAsLong(), holder.at()));
    }
  }
}
