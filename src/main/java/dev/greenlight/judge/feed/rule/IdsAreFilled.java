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
 * The id of a feed or entry is not empty.
 *
 * <p>The published tests are content with an empty element.
 */
@Rule("GBX-ATM-02")
final class IdsAreFilled implements FeedRule {

  /** An id without text. */
  record EmptyId(Location at) implements Finding {
    @Override
    public Object expected() {
      return "urn:uuid: and a UUID";
    }

    @Override
    public Object observed() {
      return "an empty <id>";
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
    for (Element id : parts.all("id")) {
      judgement.inspected();
      if (id.text().isBlank()) {
        judgement.finds(new EmptyId(id.at()));
      }
    }
  }
}
