package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * The entry of each Retail Customer resource has an id, a title and both dates.
 *
 * <p>The schema lets an entry do without any of them.
 */
@Rule("GBX-CUS-03")
final class CustomerEntriesAreComplete implements FeedRule {
  private static final List<String> PARTS = List.of("id", "title", "published", "updated");

  /** An entry that lacks one. */
  record EntryPartMissing(String part, String resource, Location at) implements Finding {
    @Override
    public Object expected() {
      return "<%s> with a value in the entry of the %s".formatted(part, resource);
    }

    @Override
    public Object observed() {
      return "none";
    }
  }

  private static final List<String> PARTS_OF_FEEDS = List.of("id", "title", "updated");

  /** A feed that lacks one. */
  record FeedPartMissing(String part, Location at) implements Finding {
    @Override
    public Object expected() {
      return "<%s> with a value in the feed".formatted(part);
    }

    @Override
    public Object observed() {
      return "none";
    }
  }

  private boolean ofCustomers;

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (ofCustomers) {
      judgement.inspected(PARTS_OF_FEEDS.size());
      for (String part : PARTS_OF_FEEDS) {
        if (isMissing(feed.parts(), part)) {
          judgement.finds(new FeedPartMissing(part, feed.feed().at()));
        }
      }
    }
  }

  private static boolean isMissing(AtomParts parts, String name) {
    return parts.all(name).stream().allMatch(each -> each.stringValue().isBlank());
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Customers.in(entry)
        .ifPresent(
            kind -> {
              ofCustomers = true;
              for (String part : PARTS) {
                judgement.inspected();
                if (isMissing(entry.parts(), part)) {
                  judgement.finds(new EntryPartMissing(part, kind.element(), entry.entry().at()));
                }
              }
            });
  }
}
