package dev.greenlight.judge.feed.rule;

import static java.util.Map.entry;

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A resource relates to the owner that its up link makes it a member of, where it does so.
 *
 * <p>Section 6 of the Atom profile: each belongs to exactly one. The up link leads to a collection
 * that one owner names; the related link to the owner itself is optional, and must not lead to
 * another one. Silent where either end is not in the feed.
 */
@Rule("GBX-LNK-23")
final class MembersNameTheirOwner implements FeedRule {
  private static final Map<Kind, Kind> OWNERS =
      Map.ofEntries(
          entry(Kind.METER_READING, Kind.USAGE_POINT),
          entry(Kind.USAGE_SUMMARY, Kind.USAGE_POINT),
          entry(Kind.POWER_QUALITY_SUMMARY, Kind.USAGE_POINT),
          entry(Kind.INTERVAL_BLOCK, Kind.METER_READING),
          entry(Kind.CUSTOMER_ACCOUNT, Kind.CUSTOMER),
          entry(Kind.CUSTOMER_AGREEMENT, Kind.CUSTOMER_ACCOUNT),
          entry(Kind.SERVICE_LOCATION, Kind.CUSTOMER_AGREEMENT),
          entry(Kind.SERVICE_SUPPLIER, Kind.CUSTOMER_AGREEMENT),
          entry(Kind.PROGRAM_DATE_ID_MAPPINGS, Kind.CUSTOMER_AGREEMENT),
          entry(Kind.METER, Kind.SERVICE_LOCATION),
          entry(Kind.END_DEVICE, Kind.SERVICE_LOCATION));

  /** A resource that belongs to one by its up link, and to another by its related link. */
  record OwnerContradictsUpLink(Kind member, Kind owner, String href, int line, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a related link from the %s to the %s at line %d, which its up link belongs to"
          .formatted(member.element(), owner.element(), line);
    }

    @Override
    public Object observed() {
      return href;
    }
  }

  private final LinkGraph links;

  MembersNameTheirOwner(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Set.copyOf(OWNERS.values()).forEach(owner -> check(owner, judgement));
  }

  private void check(Kind owner, Judgement judgement) {
    Map<Fingerprint, Integer> selves = new HashMap<>();
    Map<Fingerprint, Set<Integer>> named = new HashMap<>();
    links
        .entries(owner)
        .forEach(
            entry -> {
              links
                  .links(entry, Rel.SELF)
                  .forEach(self -> selves.putIfAbsent(self.blurred(), entry));
              links
                  .links(entry, Rel.RELATED)
                  .forEach(
                      link ->
                          named.computeIfAbsent(link.blurred(), key -> new HashSet<>()).add(entry));
            });
    if (selves.size() > 1) {
      OWNERS.forEach(
          (member, by) -> {
            if (by == owner) {
              links.entries(member).forEach(each -> check(each, member, selves, named, judgement));
            }
          });
    }
  }

  private void check(
      int entry,
      Kind member,
      Map<Fingerprint, Integer> selves,
      Map<Fingerprint, Set<Integer>> named,
      Judgement judgement) {
    List<Ref> own =
        links.links(entry, Rel.RELATED).stream()
            .filter(link -> selves.containsKey(link.blurred()))
            .toList();
    Set<Integer> owners = new HashSet<>();
    links
        .links(entry, Rel.UP)
        .forEach(up -> owners.addAll(named.getOrDefault(up.blurred(), Set.of())));
    if (own.isEmpty() || owners.isEmpty()) {
      return;
    }
    judgement.inspected();
    Optional<Ref> other =
        own.stream().filter(link -> owners.contains(selves.get(link.blurred()))).findFirst();
    if (other.isEmpty()) {
      Ref wrong = own.get(0);
      int owner = owners.iterator().next();
      judgement.finds(
          new OwnerContradictsUpLink(
              member,
              OWNERS.get(member),
              wrong.href().orElse("another one"),
              links.at(owner).line(),
              wrong.at()));
    }
  }
}
