package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Dates of Atom are given in UTC.
 *
 * <p>The manual test FDFTP008 wants {@code Z}, so that +00:00 is told too. What is no date at all
 * is told as such: not all of it is against the schema. Dates without a zone: {@link
 * DatesHaveZone}.
 */
@Rule("GBX-ATM-10")
final class DatesAreUtc implements FeedRule {
  static final List<String> DATES = List.of("updated", "published");

  /** A date that is not in UTC. */
  record DateNotUtc(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "<" + name + "> in UTC, such as 2026-01-31T05:00:00Z";
    }

    @Override
    public String fix() {
      return "Convert the date to UTC, and end it with a Z, such as 2026-01-31T05:00:00Z";
    }
  }

  /** What is no date. */
  record DateMalformed(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "<" + name + "> as RFC 3339 writes a date, such as 2026-01-31T05:00:00Z";
    }

    @Override
    public String fix() {
      return "Write year, month, day and time as RFC 3339 has them, such as 2026-01-31T05:00:00Z;"
          + " midnight is 00:00:00 of the next day";
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    check(entry.parts(), judgement);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    check(feed.parts(), judgement);
  }

  private static void check(AtomParts parts, Judgement judgement) {
    for (String name : DATES) {
      for (Element date : parts.all(name)) {
        if (AtomDates.isUsual(date)) {
          judgement.inspected();
          continue;
        }
        Optional<OffsetDateTime> parsed = AtomDates.parsed(date);
        if (parsed.isEmpty() && AtomDates.isWithoutZone(date)) {
          continue;
        }
        judgement.inspected();
        String observed = "'" + date.text().strip() + "'";
        if (parsed.isEmpty()) {
          judgement.finds(new DateMalformed(name, observed, date.at()));
        } else if (!observed.endsWith("Z'") && !observed.endsWith("z'")) {
          judgement.finds(new DateNotUtc(name, observed, date.at()));
        }
      }
    }
  }
}
