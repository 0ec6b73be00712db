package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The readingTypeRef of a measurement is the self link of a ReadingType, in a feed that has any,
 * and of one that measures the same: what the one counts can be given in the unit of the other.
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

    @Override
    public String fix() {
      return "Write the self link of the ReadingType, and send that in the same feed";
    }
  }

  /** A reference to the type of something else. */
  record ReadingTypeRefOfOther(String measurement, long uom, String commodity, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "the self link of a ReadingType of what is measured in %s, as %s is"
          .formatted(Units.told(uom), measurement);
    }

    @Override
    public Object observed() {
      return "that of one of " + commodity;
    }

    @Override
    public String fix() {
      return "Write the self link of the ReadingType whose commodity and unit are those of what is"
          + " measured";
    }
  }

  /**
   * What a measurement with a reference is counted in.
   *
   * @param target where its reference leads
   */
  private record Counted(Fingerprint target, String name, long uom, Location at) {}

  private static final int MOST = 10_000;

  /** How many addresses are remembered as they are written. */
  private static final int WRITTEN_OUT = 100;

  private final LinkGraph links;
  private final Map<Fingerprint, SharedDefect> references = new HashMap<>();
  private final List<Counted> counted = new ArrayList<>();

  /** ReadingTypes by where they live. */
  private final Map<Fingerprint, TypeCodes> types = new HashMap<>();

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
        count(part, holder);
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

  private void count(Element reference, Element measurement) {
    String text = reference.text().strip();
    OptionalLong uom = Numbers.at(measurement, "uom");
    if (text.contains("://") && uom.isPresent() && counted.size() < MOST) {
      counted.add(
          new Counted(links.target(text), measurement.name(), uom.getAsLong(), reference.at()));
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    for (Held held : entry.resources()) {
      if (held.kind() == Kind.READING_TYPE && types.size() < MOST) {
        TypeCodes codes = TypeCodes.of(held.resource());
        entry.parts().links(Rel.SELF).stream()
            .filter(self -> self.href() != null)
            .forEach(self -> types.putIfAbsent(links.target(self), codes));
      }
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
    for (Counted each : counted) {
      TypeCodes type = types.get(each.target());
      if (type != null && !UnitFitsCommodity.fits(type.countedIn(each.uom()))) {
        judgement.finds(
            new ReadingTypeRefOfOther(
                each.name(), each.uom(), UnitFitsCommodity.commodity(type), each.at()));
      }
    }
  }
}
