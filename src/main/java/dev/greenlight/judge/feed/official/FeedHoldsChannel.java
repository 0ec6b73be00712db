package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LooseTies;
import dev.greenlight.judge.feed.LooseTies.Tie;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.official.Make.Near;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The feed has a MeterReading whose ReadingType is of a certain make and whose UsagePoint is of a
 * certain service.
 */
final class FeedHoldsChannel implements FeedRule {
  private static final List<String> SERVICE = List.of("ServiceCategory", "kind");

  /** No such MeterReading. */
  record ChannelMissing(
      String channel, long usagePoints, long readingTypes, String nearest, String fix, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a MeterReading that ties %s to a UsagePoint of that service".formatted(channel);
    }

    @Override
    public Object observed() {
      return "none; there %s %s of that service and %s of that make%s%s"
          .formatted(
              usagePoints > 1 ? "are" : "is",
              number(usagePoints, "UsagePoint"),
              number(readingTypes, "ReadingType"),
              usagePoints == 0 || readingTypes == 0 ? "" : ", but nothing ties them together",
              nearest);
    }

    private static String number(long many, String what) {
      return many == 0 ? "no " + what : many + " " + what + (many == 1 ? "" : "s");
    }
  }

  private final String channel;
  private final int service;
  private final Predicate<Element> readingType;
  private final Interpretation interpretation;
  private final LinkGraph links;
  private final Marked readingTypes = new Marked();
  private final Marked usagePoints = new Marked();
  private final List<Make> makes;
  private final LooseTies ties;
  private Near nearest;

  /**
   * A channel.
   *
   * @param channel what the ReadingType is, in words
   * @param makes its codes, or others, by which the nearest is found where none is of that make
   * @param service ServiceCategory.kind of the UsagePoint
   */
  FeedHoldsChannel(
      String channel,
      int service,
      List<Make> makes,
      Predicate<Element> readingType,
      Interpretation interpretation,
      LinkGraph links) {
    this.channel = channel;
    this.service = service;
    this.readingType = readingType;
    this.interpretation = interpretation;
    this.links = links;
    this.makes = makes;
    ties = new LooseTies(links, Kind.METER_READING, Kind.USAGE_POINT);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (Marked.holds(entry, Kind.READING_TYPE, readingType)) {
      readingTypes.add(entry.number());
    } else if (entry.holds(Kind.READING_TYPE)) {
      entry.resources().stream()
          .filter(held -> held.kind() == Kind.READING_TYPE)
          .flatMap(held -> makes.stream().flatMap(make -> make.near(held.resource()).stream()))
          .filter(near -> nearest == null || near.number() < nearest.number())
          .forEach(near -> nearest = near);
    }
    boolean ofService =
        entry.holds(Kind.USAGE_POINT)
            && entry.resources().stream()
                .filter(held -> Espi.isInContent(held, Kind.USAGE_POINT))
                .flatMap(held -> Espi.all(held.resource(), SERVICE))
                .anyMatch(kind -> interpretation.isCode(kind.stringValue(), service));
    if (ofService) {
      usagePoints.add(entry.number());
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Set<Fingerprint> types = readingTypes.targets(links, Rel.SELF);
    Set<Fingerprint> collections = usagePoints.targets(links, Rel.RELATED);
    judgement.inspected();
    boolean found =
        links
            .entries(Kind.METER_READING)
            .anyMatch(
                entry ->
                    Marked.meets(links, entry, Rel.RELATED, types)
                        && Marked.meets(links, entry, Rel.UP, collections));
    if (!found) {
      long ofMake = readingTypes.entries().count();
      boolean hasNear = ofMake == 0 && nearest != null;
      Tie tie =
          loose(types).orElseGet(() -> new Tie("", hasNear ? nearest.fix() : "", feed.feed().at()));
      judgement.finds(
          new ChannelMissing(
              channel,
              usagePoints.entries().count(),
              ofMake,
              hasNear ? nearest.told() : "",
              tie.fix(),
              tie.at()));
    }
  }

  /** The link by which a MeterReading of such a type is tied to some UsagePoint, but loosely. */
  private Optional<Tie> loose(Set<Fingerprint> types) {
    return usagePoints.entries().findAny().isEmpty() || interpretation.asCoded()
        ? Optional.empty()
        : links
            .entries(Kind.METER_READING)
            .filter(entry -> Marked.meets(links, entry, Rel.RELATED, types))
            .mapToObj(ties::of)
            .flatMap(Optional::stream)
            .findFirst();
  }
}
