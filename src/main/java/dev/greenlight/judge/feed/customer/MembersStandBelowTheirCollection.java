package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;
import java.util.Optional;

/**
 * The self link of a Retail Customer resource is its up link and one identifier, and the up link
 * ends in the name of the resource.
 *
 * <p>Where the collection itself lives is left to the custodian.
 */
@Rule("GBX-CUS-06")
final class MembersStandBelowTheirCollection implements FeedRule {

  /** A self link that is no member of the up link. */
  record SelfOutsideCollection(String up, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return up + "/ and one identifier";
    }
  }

  /** An up link to something else than a collection of the kind. */
  record UpLinkMisnamed(String resource, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a URI that ends in /" + resource;
    }

    @Override
    public String fix() {
      return "End the up link in the name of the resource, and the self link in an identifier"
          + " behind it";
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Optional<Kind> kind = Customers.in(entry);
    if (kind.isEmpty()) {
      return;
    }
    List<Link> selves = entry.parts().links(Rel.SELF);
    List<Link> ups = entry.parts().links(Rel.UP);
    if (selves.size() != 1 || ups.size() != 1) {
      return;
    }
    judgement.inspected();
    check(kind.get(), selves.get(0), ups.get(0), judgement);
  }

  private static void check(Kind kind, Link self, Link up, Judgement judgement) {
    String collection = up.resolved() + "/";
    boolean member =
        self.resolved().startsWith(collection)
            && self.resolved().length() > collection.length()
            && self.resolved().indexOf('/', collection.length()) < 0;
    if (!member) {
      judgement.finds(new SelfOutsideCollection(up.href(), self.href(), self.element().at()));
    } else if (!up.resolved().endsWith("/" + kind.element())) {
      judgement.finds(new UpLinkMisnamed(kind.element(), up.href(), up.element().at()));
    }
  }
}
