package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.FirstSeen;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.Scratch;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The number of an account, an agreement or a meter, the address of a statement, and a UsagePoint
 * are those of one resource of the feed.
 *
 * <p>One resource that is there twice, by its self link, is told by {@link SelfLinksAreUnique}.
 */
@Rule("GBX-CUS-53")
final class NumbersAreOfOne implements FeedRule {
  private static final int MOST = 1_000;

  /** Where each kind says its number. */
  private static final Map<Kind, List<String>> NUMBERS =
      Map.of(
          Kind.CUSTOMER_ACCOUNT, List.of("accountId"),
          Kind.CUSTOMER_AGREEMENT, List.of("agreementId"),
          Kind.METER, List.of("serialNumber"),
          Kind.STATEMENT, List.of("statementRef", "statementURL"),
          Kind.SERVICE_LOCATION, List.of("UsagePoints", "UsagePoint"));

  /** A number that another resource has already; not told, as it may be one of the customer. */
  record NumberRepeated(Kind resource, String name, int line, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s that no other %s has".formatted(name, resource.element());
    }

    @Override
    public Object observed() {
      return "that of the entry at line %d".formatted(line);
    }
  }

  /** A number that stands in two entries. */
  private record Repeated(int first, int entry, Kind kind, Element number) {}

  private final LinkGraph links;
  private final FirstSeen seen;
  private final List<Repeated> repeated = new ArrayList<>();

  NumbersAreOfOne(LinkGraph links, Scratch scratch) {
    this.links = links;
    seen = new FirstSeen(scratch);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    for (Held held : entry.resources()) {
      List<String> path = NUMBERS.get(held.kind());
      if (path != null) {
        for (Element number : numbers(held.resource(), path)) {
          judgement.inspected();
          check(entry.number(), held.kind(), number);
        }
      }
    }
  }

  private static List<Element> numbers(Element resource, List<String> path) {
    List<Element> found = List.of(resource);
    for (String name : path) {
      found = found.stream().flatMap(each -> each.children(name).stream()).toList();
    }
    return found;
  }

  private void check(int entry, Kind kind, Element number) {
    String text = number.text().strip();
    if (!text.isEmpty()) {
      int first = seen.seen(Fingerprint.of(kind.element() + " " + text), entry);
      if (first >= 0 && first != entry && repeated.size() < MOST) {
        repeated.add(new Repeated(first, entry, kind, number));
      }
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    repeated.stream()
        .filter(each -> !isOne(each.first(), each.entry()))
        .forEach(
            each ->
                judgement.finds(
                    new NumberRepeated(
                        each.kind(),
                        each.number().name(),
                        links.at(each.first()).line(),
                        each.number().at())));
  }

  private boolean isOne(int first, int second) {
    Set<Fingerprint> selves = new HashSet<>();
    links.links(first, Rel.SELF).stream().map(Ref::target).forEach(selves::add);
    return links.links(second, Rel.SELF).stream().map(Ref::target).anyMatch(selves::contains);
  }
}
