package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;

/**
 * The entry of each Retail Customer resource says where the resource lives, and in which
 * collection.
 */
@Rule("GBX-CUS-04")
final class CustomerEntriesAreLinked implements FeedRule {

  /** An entry without such a link. */
  record LinkMissing(Rel rel, String resource, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a link with rel=\"%s\" and an href in the entry of the %s".formatted(rel, resource);
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
              for (Rel rel : List.of(Rel.SELF, Rel.UP)) {
                judgement.inspected();
                if (entry.parts().hrefs(rel.toString()).stream().allMatch(String::isBlank)) {
                  judgement.finds(new LinkMissing(rel, kind.element(), entry.entry().at()));
                }
              }
            });
  }
}
