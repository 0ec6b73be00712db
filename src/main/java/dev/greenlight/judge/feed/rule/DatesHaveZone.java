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

/**
 * Dates of Atom have a zone.
 *
 * <p>RFC 4287 section 3.3 takes dates from RFC 3339, which knows none without; the manual test
 * FDFTP008 asks for one as well. The schema does not.
 */
@Rule("GBX-ATM-18")
final class DatesHaveZone implements FeedRule {

  /** A date that is another moment for each reader. */
  record DateWithoutZone(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "<" + name + "> with a zone, such as 2026-01-31T05:00:00Z";
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
    for (String name : DatesAreUtc.DATES) {
      for (Element date : parts.all(name)) {
        judgement.inspected();
        if (!AtomDates.isUsual(date)
            && AtomDates.parsed(date).isEmpty()
            && AtomDates.isWithoutZone(date)) {
          judgement.finds(new DateWithoutZone(name, "'" + date.text().strip() + "'", date.at()));
        }
      }
    }
  }
}
