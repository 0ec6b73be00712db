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
import java.util.regex.Pattern;

/**
 * What happened to a document or device has happened, and in the order in which it can: it is
 * created before it is changed, made before it is tested and installed, bought before it is
 * received and installed, and installed before it is removed. What is planned is no more than a
 * generation ahead. An agreement that is over is not changed and still called active. Notices are
 * those that were sent. Statements that are read online are of 2000 or later.
 *
 * <p>A day of grace is left for clocks and zones. Removal and retirement may be planned, so they
 * are not asked to be past, and the former customer may be shut off long before an agreement. Times
 * in milliseconds are told by GBX-INT-17, the beginning of 1970 and the second before it are what
 * is written where there is no date; 20261005 is a day in digits, and no seconds of August 1970.
 */
@Rule("GBX-CUS-45")
final class DatesFollowOneAnother implements FeedRule {
  private static final long DAY = 86_400;

  private static final long GENERATION = 30 * 365 * DAY;

  /** Midnight of 2000-01-01. */
  private static final long FIRST_STATEMENT = 946_684_800L;

  /** What may be to come, but not long after those who read of it. */
  private static final Set<String> PLANNED = Set.of("programDate", "effectiveDate");

  private static final Pattern DAY_IN_DIGITS =
      Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");

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
          List.of("purchaseDate", "receivedDate"),
          List.of("purchaseDate", "installationDate"),
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

    @Override
    public String fix() {
      return "Write when it happened, in seconds since 1970 in UTC, or leave it out until it has";
    }
  }

  /** A date that says nothing. */
  record DateUnsaid(String name, long date, Location at) implements Finding {
    @Override
    public Object expected() {
      return Article.with(name) + ", or none";
    }

    @Override
    public Object observed() {
      return "%d, which is %s".formatted(date, FeedEvent.instant(date));
    }

    @Override
    public String fix() {
      return "Leave the date out where it is not known";
    }
  }

  /** A day written in digits, which means another one; in epoch seconds. */
  record DayInDigits(String name, long date, Location at) implements Finding {
    @Override
    public Object expected() {
      return Article.with(name) + " in seconds since 1970";
    }

    @Override
    public Object observed() {
      return "%d, which is %s".formatted(date, FeedEvent.instant(date));
    }

    @Override
    public String fix() {
      return "Write the seconds since 1970 of that day, not its year, month and day as digits";
    }
  }

  /** A statement from before any was read online; in epoch seconds. */
  record IssuedBefore2000(String name, long date, Location at) implements Finding {
    @Override
    public Object expected() {
      return Article.with(name) + " of 2000 or later";
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(date);
    }

    @Override
    public String fix() {
      return "Write when the statement was made, in seconds since 1970";
    }
  }

  /** A notice from before anybody could read of it; in epoch seconds. */
  record NoticeBefore2000(long date, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a time of the notification in 2000 or later";
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(date);
    }

    @Override
    public String fix() {
      return "Write when the customer was told, in seconds since 1970, or leave it out where he was"
          + " not";
    }
  }

  /** A date that nobody plans for; in epoch seconds. */
  record DateFarAhead(String name, long date, Instant now, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s within 30 years of %s".formatted(Article.with(name), now);
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(date);
    }

    @Override
    public String fix() {
      return "Write the date in seconds, not milliseconds; leave it out where there is no end";
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

    @Override
    public String fix() {
      return "Look which of the two dates is right, and whether they stand in each other's place";
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
      boolean ofTest = part.name().equals("dateTime") && holder.name().equals("acceptanceTest");
      if (ofTest || PAST.contains(part.name())) {
        judgement.inspected();
        OptionalLong date = Numbers.whole(part.text());
        if (date.isPresent() && Period.isInSeconds(date.getAsLong())) {
          check(part.name(), date.getAsLong(), part.at(), judgement);
        }
      } else if (!part.children().isEmpty()) {
        check(part, judgement);
      } else if (PLANNED.contains(part.name())) {
        judgement.inspected();
        checkPlan(part, judgement);
      }
    }
    ORDERS.forEach(order -> compare(holder, order.get(0), order.get(1), judgement));
    compareTest(holder, judgement);
    AgreementDates.check(holder, judgement);
  }

  private void checkPlan(Element plan, Judgement judgement) {
    long date = Numbers.whole(plan.text()).orElse(0);
    if (Period.isInSeconds(date) && date - GENERATION > now.getEpochSecond()) {
      judgement.finds(new DateFarAhead(plan.name(), date, now, plan.at()));
    }
  }

  /** What is made is tested on the same day at the earliest. */
  private static void compareTest(Element device, Judgement judgement) {
    OptionalLong made = Numbers.at(device, "lifecycle", "manufacturedDate");
    OptionalLong tested = Numbers.at(device, "acceptanceTest", "dateTime");
    boolean reversed =
        made.isPresent()
            && tested.isPresent()
            && Period.isDate(made.getAsLong())
            && Period.isDate(tested.getAsLong())
            && tested.getAsLong() + DAY < made.getAsLong();
    if (reversed) {
      Location at = device.child("acceptanceTest").orElse(device).at();
      judgement.finds(
          new DatesReversed(
              "manufacturedDate", "acceptanceTest", made.getAsLong(), tested.getAsLong(), at));
    }
  }

  private void check(String name, long date, Location at, Judgement judgement) {
    if (date == 0 || date == -1) {
      judgement.finds(new DateUnsaid(name, date, at));
    } else if (DAY_IN_DIGITS.matcher(Long.toString(date)).matches()) {
      judgement.finds(new DayInDigits(name, date, at));
    } else if (name.equals("issueDateTime") && date < FIRST_STATEMENT) {
      judgement.finds(new IssuedBefore2000(name, date, at));
    } else if (name.equals("time") && date < FIRST_STATEMENT) {
      judgement.finds(new NoticeBefore2000(date, at));
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
