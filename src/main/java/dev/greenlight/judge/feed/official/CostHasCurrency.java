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

/** As labelled: the ReadingType of each channel with cost states the currency. */
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
    Set<Fingerprint> collections = costly.targets(links, Rel.UP);
    Set<Fingerprint> related = new HashSet<>();
    links
        .entries(Kind.METER_READING)
        .filter(entry -> Marked.meets(links, entry, Rel.RELATED, collections))
        .forEach(
            entry ->
                links.links(entry, Rel.RELATED).stream().map(Ref::target).forEach(related::add));
    links
        .entries(Kind.READING_TYPE)
        .filter(entry -> Marked.meets(links, entry, Rel.SELF, related))
        .forEach(
            entry -> {
              judgement.inspected();
              if (lacking.has(entry)) {
                judgement.finds(new CurrencyMissing(links.at(entry)));
              }
            });
  }
}
