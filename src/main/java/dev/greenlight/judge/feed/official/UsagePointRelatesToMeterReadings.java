package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Each UsagePoint relates to its MeterReadings.
 *
 * <p>As coded, any related link will do. As labelled, one must lead to the collection that the
 * MeterReadings of the feed name as theirs, or to one of them, or name MeterReading in its path:
 * the MeterReadings of a UsagePoint need not be in the feed.
 */
@Rule("D016")
final class UsagePointRelatesToMeterReadings implements FeedRule {
  private static final Pattern NAMES_METER_READING =
      Pattern.compile("(?:^|.*/)MeterReading(?:/[^/?#]*)?/?(?:[?#].*)?");

  /** A UsagePoint without such a link. */
  record NoMeterReadingRelated(int related, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a related link to the MeterReadings of the UsagePoint";
    }

    @Override
    public Object observed() {
      return related == 0 ? "no related link" : related + " related links to other resources";
    }
  }

  private final Interpretation interpretation;
  private final LinkGraph links;

  UsagePointRelatesToMeterReadings(Interpretation interpretation, LinkGraph links) {
    this.interpretation = interpretation;
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    links
        .entries(Kind.USAGE_POINT)
        .forEach(
            usagePoint -> {
              judgement.inspected();
              List<Ref> related = links.links(usagePoint, Rel.RELATED);
              if (related.stream().noneMatch(this::counts)) {
                judgement.finds(new NoMeterReadingRelated(related.size(), links.at(usagePoint)));
              }
            });
  }

  private boolean counts(Ref related) {
    return interpretation.asCoded()
        || links.count(Rel.UP, Kind.METER_READING, related.target()) > 0
        || links.count(Rel.SELF, Kind.METER_READING, related.target()) > 0
        || related.href().stream().anyMatch(href -> NAMES_METER_READING.matcher(href).matches());
  }
}
