package dev.greenlight.judge.feed.rule;

import static java.util.Map.entry;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FirstSeen;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.Scratch;
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
 * another one. Silent where either end is not in the feed, and where several name the collection.
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

  /** Owners of one kind, by what leads to them. */
  private final class Owners {
    private final FirstSeen selves;
    private final FirstSeen collections;

    /** Collections that more than one of them names. */
    private final FirstSeen shared;

    private int known;

    Owners(Kind kind) {
      selves = new FirstSeen(scratch);
      collections = new FirstSeen(scratch);
      shared = new FirstSeen(scratch);
      links.entries(kind).forEach(this::add);
    }

    private void add(int entry) {
      for (Ref self : links.links(entry, Rel.SELF)) {
        if (selves.seen(self.blurred(), entry) < 0) {
          known++;
        }
      }
      for (Ref related : links.links(entry, Rel.RELATED)) {
        if (!related.toMember()) {
          int first = collections.seen(related.blurred(), entry);
          if (first >= 0 && first != entry) {
            shared.seen(related.blurred(), entry);
          }
        }
      }
    }

    boolean areSeveral() {
      return known > 1;
    }

    boolean isOne(Ref link) {
      return selves.find(link.blurred()) >= 0;
    }

    int of(Ref link) {
      return selves.find(link.blurred());
    }

    /** Those whose collections these links lead to; nobody where that is not sure. */
    Set<Integer> ofCollections(List<Ref> ups) {
      Set<Integer> owners = new HashSet<>();
      for (Ref up : ups) {
        int owner = collections.find(up.blurred());
        if (owner >= 0) {
          if (shared.find(up.blurred()) >= 0) {
            return Set.of();
          }
          owners.add(owner);
        }
      }
      return owners;
    }
  }

  private final LinkGraph links;
  private final Scratch scratch;

  MembersNameTheirOwner(LinkGraph links, Scratch scratch) {
    this.links = links;
    this.scratch = scratch;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Set.copyOf(OWNERS.values()).forEach(owner -> check(owner, judgement));
  }

  private void check(Kind owner, Judgement judgement) {
    Owners owners = new Owners(owner);
    if (owners.areSeveral()) {
      OWNERS.forEach(
          (member, by) -> {
            if (by == owner) {
              links.entries(member).forEach(each -> check(each, member, owners, judgement));
            }
          });
    }
  }

  private void check(int entry, Kind member, Owners known, Judgement judgement) {
    List<Ref> own = links.links(entry, Rel.RELATED).stream().filter(known::isOne).toList();
    Set<Integer> owners = known.ofCollections(links.links(entry, Rel.UP));
    if (own.isEmpty() || owners.isEmpty()) {
      return;
    }
    judgement.inspected();
    Optional<Ref> other = own.stream().filter(link -> owners.contains(known.of(link))).findFirst();
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
