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
import java.util.stream.Collectors;

/**
 * The entry of each Retail Customer resource has an id, a title and both dates.
 *
 * <p>The schema lets an entry do without any of them.
 */
@Rule("GBX-CUS-03")
final class CustomerEntriesAreComplete implements FeedRule {
  private static final List<String> PARTS = List.of("id", "title", "published", "updated");

  /** An entry that lacks some. */
  record EntryPartMissing(List<String> parts, String resource, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s with a value in the entry of the %s".formatted(listed(parts), resource);
    }

    @Override
    public String fix() {
      return "Write %s into the entry".formatted(listed(parts));
    }

    @Override
    public Object observed() {
      return "none";
    }
  }

  private static final List<String> PARTS_OF_FEEDS = List.of("id", "title", "updated");

  /** A feed that lacks some. */
  record FeedPartMissing(List<String> parts, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s with a value in the feed".formatted(listed(parts));
    }

    @Override
    public String fix() {
      return "Write %s into the feed".formatted(listed(parts));
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
      List<String> missing = missing(PARTS_OF_FEEDS, feed.parts());
      if (!missing.isEmpty()) {
        judgement.finds(new FeedPartMissing(missing, feed.feed().at()));
      }
    }
  }

  private static List<String> missing(List<String> names, AtomParts parts) {
    return names.stream()
        .filter(name -> parts.all(name).stream().allMatch(each -> each.stringValue().isBlank()))
        .toList();
  }

  private static String listed(List<String> parts) {
    return parts.stream().map("<%s>"::formatted).collect(Collectors.joining(", "));
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Customers.in(entry)
        .ifPresent(
            kind -> {
              ofCustomers = true;
              judgement.inspected(PARTS.size());
              List<String> missing = missing(PARTS, entry.parts());
              if (!missing.isEmpty()) {
                judgement.finds(new EntryPartMissing(missing, kind.element(), entry.entry().at()));
              }
            });
  }
}
