package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.LooseTies;
import dev.greenlight.judge.feed.LooseTies.Tie;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Each resource of a kind belongs to one owner: its up link is a related link of the owner.
 *
 * <p>As coded, link elements are counted, and an entry without an up link fails too. As labelled,
 * owners are counted, and a missing up link is left to the rule that asks for it.
 */
final class BelongsToOne implements FeedRule {

  /** A resource with no owner, or with several. */
  record OtherNumberOfOwners(
      Kind resource, Kind owner, String up, long number, String fix, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "exactly one %s with a related link to the up link of the %s"
          .formatted(owner.element(), resource.element());
    }

    @Override
    public Object observed() {
      return (number == 0
              ? "no %s relates to its up link '%s'"
              : number + " related links of %ss lead to its up link '%s'")
          .formatted(owner.element(), up);
    }
  }

  private final Kind kind;
  private final Kind owner;
  private final Interpretation interpretation;
  private final LinkGraph links;
  private final LooseTies ties;

  BelongsToOne(Kind kind, Kind owner, Interpretation interpretation, LinkGraph links) {
    this.kind = kind;
    this.owner = owner;
    this.interpretation = interpretation;
    this.links = links;
    ties = new LooseTies(links, kind, owner);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (interpretation.asCoded()) {
      links
          .entries(kind)
          .forEach(
              entry ->
                  judge(entry, links.countMeeting(entry, Rel.UP, Rel.RELATED, owner), judgement));
    } else {
      Map<Fingerprint, List<Integer>> owners = owners();
      links
          .entries(kind)
          .filter(entry -> !links.links(entry, Rel.UP).isEmpty())
          .forEach(entry -> judge(entry, ownersOf(entry, owners), judgement));
    }
  }

  private Map<Fingerprint, List<Integer>> owners() {
    Map<Fingerprint, List<Integer>> owners = new HashMap<>();
    links
        .entries(owner)
        .forEach(
            entry ->
                links.links(entry, Rel.RELATED).stream()
                    .map(Ref::target)
                    .distinct()
                    .forEach(target -> owners.merge(target, List.of(entry), BelongsToOne::both)));
    return owners;
  }

  private static List<Integer> both(List<Integer> some, List<Integer> more) {
    // Two tell as much as a thousand, and cost less.
    return some.size() > 1 ? some : List.of(some.get(0), more.get(0));
  }

  private long ownersOf(int entry, Map<Fingerprint, List<Integer>> owners) {
    Set<Integer> found = new HashSet<>();
    links
        .links(entry, Rel.UP)
        .forEach(up -> found.addAll(owners.getOrDefault(up.target(), List.of())));
    return found.size();
  }

  private String missing(String up) {
    return ties.hasOwners()
        ? ""
        : "Send an entry with the %s, with a related link to '%s'".formatted(owner.element(), up);
  }

  private void judge(int entry, long number, Judgement judgement) {
    judgement.inspected();
    if (number != 1) {
      String up = links.links(entry, Rel.UP).stream().findFirst().flatMap(Ref::href).orElse("");
      Tie tie =
          number > 0 || interpretation.asCoded()
              ? new Tie("", "", links.at(entry))
              : ties.of(entry).orElseGet(() -> new Tie("", missing(up), links.at(entry)));
      judgement.finds(new OtherNumberOfOwners(kind, owner, up, number, tie.fix(), tie.at()));
    }
  }
}
