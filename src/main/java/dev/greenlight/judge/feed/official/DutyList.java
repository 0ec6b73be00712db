package dev.greenlight.judge.feed.official;

import static dev.greenlight.judge.feed.Kind.READING_TYPE;

import dev.greenlight.judge.feed.Duty;
import dev.greenlight.judge.feed.FeedHolds;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Writes down the published tests of one document, in the words of their table. */
final class DutyList {
  private final Interpretation interpretation;
  private final LinkGraph links;
  private final List<Duty> duties = new ArrayList<>();

  DutyList(Interpretation interpretation, LinkGraph links) {
    this.interpretation = interpretation;
    this.links = links;
  }

  Interpretation interpretation() {
    return interpretation;
  }

  LinkGraph links() {
    return links;
  }

  List<Duty> duties() {
    return List.copyOf(duties);
  }

  void is(String id, FeedRule rule) {
    duties.add(new Duty(id, rule));
  }

  /** As coded the one, as labelled the other: only one of the two is at work. */
  void is(String id, FeedRule asCoded, FeedRule asLabelled) {
    is(id, interpretation.asCoded() ? asCoded : asLabelled);
  }

  void feedHasPart(String id, String part) {
    is(id, new FeedHasPart(part, interpretation));
  }

  void feedHolds(String id, Kind kind) {
    is(id, new FeedHolds(kind, links));
  }

  void entryHasPart(String id, Kind kind, String part) {
    is(id, new EntryHasPart(kind, part, interpretation, links));
  }

  void entryHasLink(String id, Kind kind, Rel rel) {
    is(id, EntryHasLink.leading(kind, rel, interpretation, links));
  }

  /** D051 and D053: as coded, the link needs no href. */
  void readingTypeHasLink(String id, Rel rel) {
    is(
        id,
        EntryHasLink.bare(READING_TYPE, rel, links),
        EntryHasLink.leading(READING_TYPE, rel, interpretation, links));
  }

  void selfLinkIsUnique(String id, Kind kind) {
    is(id, new SelfLinkIsUnique(kind, interpretation, links));
  }

  void belongsToOne(String id, Kind kind, Kind owner) {
    is(id, new BelongsToOne(kind, owner, interpretation, links));
  }

  void relatesToOne(String id, Kind kind, Kind other) {
    is(id, new RelatesToOne(kind, other, false, interpretation, links));
  }

  /** D007: as labelled, there need be none. */
  void relatesToOneAtMost(String id, Kind kind, Kind other) {
    is(id, new RelatesToOne(kind, other, !interpretation.asCoded(), interpretation, links));
  }

  void states(String id, Kind kind, String... path) {
    states(id, kind, resource -> true, path);
  }

  /** Asked only of resources to which it applies. */
  void states(String id, Kind kind, Predicate<Element> applies, String... path) {
    is(id, new ResourceStates(kind, List.of(List.of(path)), applies, interpretation));
  }

  /** Two children of one element of a resource. */
  void statesBoth(String id, Kind kind, String parent, String one, String other) {
    is(id, new ResourceStates(kind, both(parent, one, other), resource -> true, interpretation));
  }

  void blockIntervalStates(String id, String part) {
    is(id, new BlockIntervalStates(part, interpretation, links));
  }

  void readingStates(String id, String... path) {
    is(id, new SomeReadingStates(links, path), new ReadingStates(path));
  }

  void summaryStates(String id, String... path) {
    is(id, new SummaryStates(interpretation, List.of(List.of(path))));
  }

  /** Two children of one element of a summary. */
  void summaryStatesBoth(String id, String parent, String one, String other) {
    is(id, new SummaryStates(interpretation, both(parent, one, other)));
  }

  private static List<List<String>> both(String parent, String one, String other) {
    return List.of(List.of(parent, one), List.of(parent, other));
  }

  void currentPeriodStates(String id, String part) {
    is(id, new CurrentPeriodStates(part, interpretation));
  }
}
