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
import dev.greenlight.judge.feed.official.RelatesToOne.RelatesToOtherNumber;
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

  private final Interpretation interpretation;
  private final LinkGraph links;
  private final Marked readingTypes = new Marked();

  MeterReadingHasOneLinkToReadingType(Interpretation interpretation, LinkGraph links) {
    this.interpretation = interpretation;
    this.links = links;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (entry.holds(Kind.READING_TYPE)
        && entry.resources().stream().anyMatch(h -> Espi.isInContent(h, Kind.READING_TYPE))) {
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
                judgement.finds(
                    new RelatesToOtherNumber(
                        Kind.METER_READING,
                        Kind.READING_TYPE,
                        false,
                        number,
                        links.entries(Kind.READING_TYPE).findAny().isEmpty(),
                        links.at(entry)));
              }
            });
  }
}
