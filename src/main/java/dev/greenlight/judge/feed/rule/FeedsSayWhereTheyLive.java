package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.LinkSeen;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A feed has a self link of its own.
 *
 * <p>RFC 4287 section 4.1.1 asks for it, and relative links are resolved against it. Files for
 * download often lack it, so it is a warning. One that is the address of an entry is mentioned, as
 * the feed may have been read from there; not if there are others and its type says that it is that
 * of a collection. One that names another subscription than each entry does is that of somebody
 * else, and one that ends in the name of a kind of resources is that of a collection of them, or of
 * what lives below them. Of several the first is looked at.
 */
@Rule("GBX-LNK-21")
final class FeedsSayWhereTheyLive implements FeedRule {

  /** A feed from nowhere. */
  record FeedWithoutSelf(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a link with rel=\"self\" and an href in the feed";
    }

    @Override
    public Object observed() {
      return "none";
    }

    @Override
    public String fix() {
      return "Write <link rel=\"self\"> with the URI that the feed was read from";
    }
  }

  /** A feed that says it lives where one of its entries does. */
  record FeedNamedAsEntry(String href, int line, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a self link of the feed, that of what it was read from";
    }

    @Override
    public Object observed() {
      return "%s, the self link of the entry at line %d".formatted(href, line);
    }

    @Override
    public String fix() {
      return "Write the address that the whole feed was read from in its self link";
    }
  }

  /** A feed that says it lives where no entry of it does. */
  record FeedOfAnotherSubscription(String href, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a self link of the feed that names the subscription of its entries";
    }

    @Override
    public Object observed() {
      return "%s, which is that of none of them".formatted(href);
    }

    @Override
    public String fix() {
      return "Write the address of the subscription that the entries are of";
    }
  }

  /** A feed that says it is a collection of what it holds nothing of. */
  record FeedOfAnotherKind(String href, String held, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a self link of the feed that ends in the name of what it is a collection of, such as "
          + held;
    }

    @Override
    public Object observed() {
      return href;
    }

    @Override
    public String fix() {
      return "Write the address that the feed was read from, such as the up link of its entries";
    }
  }

  private static final String SUBSCRIPTION = "Subscription";

  private final LinkGraph links;

  /** The subscriptions that self links of entries name, up to two. */
  private final Set<String> subscriptions = new HashSet<>();

  private String last = "";

  FeedsSayWhereTheyLive(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(LinkSeen seen, Judgement judgement) {
    Link link = seen.link();
    boolean ofEntry = seen.entry() > 0 && Rel.SELF.toString().equals(link.rel());
    if (ofEntry && link.href() != null && !isBelowLast(link.href())) {
      int at = link.href().indexOf(SUBSCRIPTION + '/');
      int end = at < 0 ? -1 : link.href().indexOf('/', at + SUBSCRIPTION.length() + 1);
      last = end < 0 ? "" : link.href().substring(0, end + 1);
      subscription(link).filter(each -> subscriptions.size() < 2).ifPresent(subscriptions::add);
    }
  }

  /** Most entries of a feed are of one subscription. */
  private boolean isBelowLast(String href) {
    return !last.isEmpty() && href.startsWith(last);
  }

  private static Optional<String> subscription(Link link) {
    List<String> path = link.segments();
    int at = path.indexOf(SUBSCRIPTION);
    return at < 0 || at + 1 >= path.size() ? Optional.empty() : Optional.of(path.get(at + 1));
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    judgement.inspected();
    if (feed.parts().links(Rel.SELF.toString()).findAny().isEmpty()) {
      judgement.finds(new FeedWithoutSelf(feed.feed().at()));
    }
    feed.parts()
        .links(Rel.SELF.toString())
        .filter(self -> !self.href().isBlank())
        .findFirst()
        .ifPresent(self -> check(self, feed.entries(), judgement));
  }

  private void check(Link self, int entries, Judgement judgement) {
    for (int entry = 1; entry <= links.entries(); entry++) {
      for (Ref own : links.links(entry, Rel.SELF)) {
        if (own.target().equals(links.target(self))) {
          Finding named =
              new FeedNamedAsEntry(self.href(), links.at(entry).line(), self.element().at());
          boolean collection = self.type() != null && self.type().contains("-feed/");
          if (collection && entries > 1) {
            judgement.finds(named);
          } else {
            judgement.mentions(named);
          }
          return;
        }
      }
    }
    checkKind(self, judgement);
    Optional<String> own = subscription(self);
    if (own.isPresent() && subscriptions.size() == 1 && !subscriptions.contains(own.get())) {
      judgement.finds(new FeedOfAnotherSubscription(self.href(), self.element().at()));
    }
  }

  private void checkKind(Link self, Judgement judgement) {
    List<String> path = self.segments();
    Optional<String> named =
        path.isEmpty()
            ? Optional.empty()
            : Kind.named(path.get(path.size() - 1)).map(Kind::element);
    List<String> held =
        Stream.of(Kind.values())
            .filter(kind -> kind != Kind.OTHER && links.entries(kind).findAny().isPresent())
            .map(Kind::element)
            .toList();
    if (named.isPresent()
        && !held.isEmpty()
        && !held.contains(named.get())
        && !leadsOn(named.get())) {
      judgement.finds(new FeedOfAnotherKind(self.href(), held.get(0), self.element().at()));
    }
  }

  /**
   * Whether entries live below a collection of that name, or may: addresses are forgotten in
   * documents with very many links.
   */
  private boolean leadsOn(String collection) {
    return IntStream.rangeClosed(1, links.entries())
        .mapToObj(entry -> links.links(entry, Rel.SELF))
        .flatMap(List::stream)
        .map(Ref::href)
        .anyMatch(href -> href.isEmpty() || ('/' + href.get()).contains('/' + collection + '/'));
  }
}
