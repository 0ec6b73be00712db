package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * As labelled: the ReadingType of each channel with cost states the currency.
 *
 * <p>Where no link leads from cost to a ReadingType, one of all must state it.
 */
@Rule("D058")
final class CostHasCurrency implements FeedRule {
  private static final List<String> COST = List.of("cost");
  private static final Predicate<Element> CURRENCY =
      type -> Interpretation.AS_LABELLED.has(type, List.of("currency"));

  /** A ReadingType of readings with cost, without a currency. */
  record CurrencyMissing(Location at) implements Finding {
    @Override
    public Object expected() {
      return "currency in the ReadingType, whose readings have cost";
    }

    @Override
    public Object observed() {
      return "none with a value";
    }
  }

  /** Readings with cost, and no ReadingType in the feed that could state the currency. */
  record TypeOfCostMissing(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a ReadingType with currency for the readings with cost";
    }

    @Override
    public Object observed() {
      return "no ReadingType in the feed, so that cost is in no currency";
    }

    @Override
    public String fix() {
      return "Send the ReadingType of these readings, with currency in it, 840 for US dollars";
    }
  }

  private final LinkGraph links;
  private final Marked costly = new Marked();
  private final Marked lacking = new Marked();

  CostHasCurrency(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (!costly.has(reading.entry()) && Interpretation.AS_LABELLED.has(reading, COST)) {
      costly.add(reading.entry());
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (Marked.holds(entry, Kind.READING_TYPE, CURRENCY.negate())) {
      lacking.add(entry.number());
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (costly.entries().findAny().isEmpty()) {
      return;
    }
    List<Integer> types = typesOfCost();
    judgement.inspected(types.size());
    types.stream()
        .filter(lacking::has)
        .forEach(entry -> judgement.finds(new CurrencyMissing(links.at(entry))));
    if (types.isEmpty()) {
      checkAll(judgement);
    }
  }

  private void checkAll(Judgement judgement) {
    List<Integer> types = links.entries(Kind.READING_TYPE).boxed().toList();
    judgement.inspected();
    if (types.isEmpty()) {
      int first = costly.entries().findFirst().orElseThrow();
      judgement.finds(new TypeOfCostMissing(links.at(first)));
    } else if (types.stream().allMatch(lacking::has)) {
      judgement.finds(new CurrencyMissing(links.at(types.get(0))));
    }
  }

  /** Entries of the ReadingTypes that links tie to readings with cost. */
  private List<Integer> typesOfCost() {
    Set<Fingerprint> collections = costly.targets(links, Rel.UP);
    Set<Fingerprint> related = new HashSet<>();
    links
        .entries(Kind.METER_READING)
        .filter(entry -> Marked.meets(links, entry, Rel.RELATED, collections))
        .forEach(
            entry ->
                links.links(entry, Rel.RELATED).stream().map(Ref::target).forEach(related::add));
    return links
        .entries(Kind.READING_TYPE)
        .filter(entry -> Marked.meets(links, entry, Rel.SELF, related))
        .boxed()
        .toList();
  }
}
