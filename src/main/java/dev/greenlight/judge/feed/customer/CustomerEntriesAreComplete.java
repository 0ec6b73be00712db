package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
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

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Customers.in(entry)
        .ifPresent(
            kind -> {
              for (String part : PARTS) {
                judgement.inspected();
                if (entry.parts().all(part).stream().allMatch(each -> each.text().isBlank())) {
                  judgement.finds(new EntryPartMissing(part, kind.element(), entry.entry().at()));
                }
              }
            });
  }
}
