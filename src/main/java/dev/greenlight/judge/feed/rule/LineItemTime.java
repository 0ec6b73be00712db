package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The time that a line item is for.
 *
 * <p>A line may cover part of the billing period, or reach beyond it, but not lie outside; what
 * date matters for it is left open, so one is told that is more than a hundred days after the
 * period or three years before it. Its period lasts some time.
 */
final class LineItemTime {
  /** As long as a billing period is at most; in seconds. */
  private static final long HUNDRED_DAYS = 8_640_000;

  /** Bills put right what went wrong up to then; in seconds. */
  private static final long THREE_YEARS = 94_694_400;

  /** A line for another time than that of the bill. */
  record LineItemOfOtherPeriod(String billing, String line, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an itemPeriod within the billing period, " + billing;
    }

    @Override
    public Object observed() {
      return line;
    }

    @Override
    public String fix() {
      return "Write the time that the line is for into itemPeriod, or send the line with the bill"
          + " of that time";
    }
  }

  /** A line of a date far from the bill; in epoch seconds. */
  record LineItemOfOtherDate(String billing, long date, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a dateTime from three years before to a hundred days after the billing period, "
          + billing;
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(date);
    }

    @Override
    public String fix() {
      return "Write dateTime in seconds since 1970, of the day that the line is of";
    }
  }

  /** A line for no time at all. */
  record LineItemOfNoTime(Location at) implements Finding {
    @Override
    public Object expected() {
      return "an itemPeriod that lasts, or none";
    }

    @Override
    public Object observed() {
      return "a duration of 0";
    }

    @Override
    public String fix() {
      return "Write how long the itemPeriod is in seconds, or leave it out";
    }
  }

  private LineItemTime() {}

  static void check(Element line, Optional<Period> billing, Judgement judgement) {
    checkPeriod(line, billing, judgement);
    billing.ifPresent(period -> checkDate(line, period, judgement));
  }

  private static void checkPeriod(Element line, Optional<Period> billing, Judgement judgement) {
    Optional<Period> period = Period.of(line, "itemPeriod");
    if (period.filter(item -> item.duration() == 0 && Period.isDate(item.start())).isPresent()) {
      judgement.finds(new LineItemOfNoTime(period.get().at()));
    }
    boolean comparable = billing.isPresent() && period.isPresent() && period.get().duration() > 0;
    if (comparable && !period.get().meets(billing.get())) {
      judgement.finds(
          new LineItemOfOtherPeriod(billing.get().told(), period.get().told(), period.get().at()));
    }
  }

  private static void checkDate(Element line, Period billing, Judgement judgement) {
    OptionalLong date = Numbers.at(line, "dateTime");
    boolean far =
        date.isPresent()
            && Period.isDate(date.getAsLong())
            && (date.getAsLong() < billing.start() - THREE_YEARS
                || date.getAsLong() > billing.end() + HUNDRED_DAYS);
    if (far) {
      judgement.finds(new LineItemOfOtherDate(billing.told(), date.getAsLong(), line.at()));
    }
  }
}
