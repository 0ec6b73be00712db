package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.HashMap;
import java.util.Map;

/**
 * The readingTypeRef of a measurement is the self link of a ReadingType, in a feed that has any.
 *
 * <p>It stands for a full ReadingType, which a batch holds; a collection of summaries, or what has
 * changed of late, need not. A relative reference, of which the schema does not say what it is
 * relative to, is let pass. Told once for each address.
 */
@Rule("GBX-SUM-22")
final class MeasurementsReferToTypes implements FeedRule {

  /** A reference to nothing in this feed. */
  record ReadingTypeRefDangling(SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "the self link of a ReadingType of this feed";
    }

    @Override
    public Object observed() {
      return seen.told("references");
    }

    @Override
    public Location at() {
      return seen.at();
    }
  }

  /** How many addresses are remembered as they are written. */
  private static final int WRITTEN_OUT = 100;

  private final LinkGraph links;
  private final Map<Fingerprint, SharedDefect> references = new HashMap<>();

  MeasurementsReferToTypes(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.USAGE_SUMMARY) {
      gather(read.resource(), judgement);
    }
  }

  private void gather(Element holder, Judgement judgement) {
    for (Element part : holder.children()) {
      if (part.name().equals("readingTypeRef")) {
        judgement.inspected();
        note(part.text().strip(), part.at());
      } else {
        gather(part, judgement);
      }
    }
  }

  private void note(String reference, Location at) {
    if (reference.contains("://")) {
      String told = references.size() < WRITTEN_OUT ? reference : "an address of none";
      SharedDefect.note(references, links.target(reference), told, at);
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (links.entries(Kind.READING_TYPE).findAny().isEmpty()) {
      return;
    }
    references.forEach(
        (target, seen) -> {
          if (links.count(Rel.SELF, Kind.READING_TYPE, target) == 0) {
            judgement.finds(new ReadingTypeRefDangling(seen));
          }
        });
  }
}
