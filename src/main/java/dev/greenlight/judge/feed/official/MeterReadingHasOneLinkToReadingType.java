package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
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
import java.util.Set;
import java.util.stream.Stream;

/**
 * One of the related links of a MeterReading, and only one, is the self link of a ReadingType in
 * the content of an entry.
 *
 * <p>As coded, a link that is written twice counts twice; as labelled, once.
 */
@Rule("D054")
final class MeterReadingHasOneLinkToReadingType implements FeedRule {

  /** Another number of such links than one. */
  record LinksToReadingTypes(long number, Location at) implements Finding {
    @Override
    public Object expected() {
      return "exactly one related link that is the self link of a ReadingType";
    }

    @Override
    public Object observed() {
      return number == 0 ? "none" : Long.toString(number);
    }
  }

  private final Interpretation interpretation;
  private final LinkGraph links;
  private final Marked readingTypes = new Marked();

  MeterReadingHasOneLinkToReadingType(Interpretation interpretation, LinkGraph links) {
    this.interpretation = interpretation;
    this.links = links;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (entry.resources().stream().anyMatch(h -> Espi.isInContent(h, Kind.READING_TYPE))) {
      readingTypes.add(entry.number());
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Set<Fingerprint> selves = readingTypes.targets(links, Rel.SELF);
    links
        .entries(Kind.METER_READING)
        .forEach(
            entry -> {
              judgement.inspected();
              Stream<Fingerprint> related =
                  links.links(entry, Rel.RELATED).stream().map(Ref::target);
              long number =
                  (interpretation.asCoded() ? related : related.distinct())
                      .filter(selves::contains)
                      .count();
              if (number != 1) {
                judgement.finds(new LinksToReadingTypes(number, links.at(entry)));
              }
            });
  }
}
