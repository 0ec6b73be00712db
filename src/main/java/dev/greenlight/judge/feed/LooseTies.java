package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.model.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What members and their owner say of each other without naming the collection, by which alone the
 * standard ties them: the owner relates to the member itself, or the up link of the member leads to
 * the owner itself. To be asked only once a tie is missed.
 */
public final class LooseTies {

  /**
   * One link that is to be mended.
   *
   * @param seen what stands there instead of the right one
   * @param at where it stands
   */
  public record Tie(String seen, String fix, Location at) {
    /**
     * An owner that relates to a single member. Where members do not live below their owner, one
     * collection is that of all owners, and each member has to move.
     *
     * @param self where the owner lives, if it says so
     */
    static Tie ofSingle(Ref related, Optional<String> self, Kind kind, Kind owner) {
      Optional<String> home =
          self.map(href -> href.strip().replaceFirst("/+$", "") + "/")
              .filter(
                  href -> related.href().filter(own -> !own.strip().startsWith(href)).isPresent());
      return home.map(
              href ->
                  new Tie(
                      "a related link to a single member, which does not live below it",
                      "Let each %s of it live below it, such as %s%s/1, with the collection %s%s as up link, and relate the %s to that"
                          .formatted(
                              kind.element(),
                              href,
                              kind.element(),
                              href,
                              kind.element(),
                              owner.element()),
                      related.at()))
          .orElseGet(() -> ofSingle(related, owner));
    }

    /** An owner that relates to a single member. */
    public static Tie ofSingle(Ref related, Kind owner) {
      String collection =
          related.href().map(href -> href.strip().replaceFirst("/[^/]*/?$", "")).orElse("");
      return new Tie(
          "a related link to a single member",
          "Add a related link to %s to the %s; it relates to single members of it"
              .formatted(
                  collection.isEmpty() ? "their collection" : "'" + collection + "'",
                  owner.element()),
          related.at());
    }

    private static Tie ofUp(Ref up, Kind kind, Kind owner) {
      String collection =
          up.href().map(href -> href.strip().replaceFirst("/$", "") + "/").orElse(".../")
              + kind.element();
      return new Tie(
          "an up link to the " + owner.element(),
          "Let the up link lead to the collection, '%s', and relate the %s to that"
              .formatted(collection, owner.element()),
          up.at());
    }
  }

  private final LinkGraph links;
  private final Kind kind;
  private final Kind owner;
  private Map<Fingerprint, Ref> related;

  /** Of members of that kind and owners of the other. */
  public LooseTies(LinkGraph links, Kind kind, Kind owner) {
    this.links = links;
    this.kind = kind;
    this.owner = owner;
  }

  /** Whether the feed has any owner. */
  public boolean hasOwners() {
    return links.entries(owner).findAny().isPresent();
  }

  /** How a member is tied to an owner, if loosely. */
  public Optional<Tie> of(int member) {
    Optional<Ref> up =
        links.links(member, Rel.UP).stream()
            .filter(link -> links.count(Rel.SELF, owner, link.target()) > 0)
            .findFirst();
    return up.isPresent()
        ? up.map(link -> Tie.ofUp(link, kind, owner))
        : links.links(member, Rel.SELF).stream()
            .map(self -> related().get(self.target()))
            .filter(link -> link != null)
            .findFirst()
            .flatMap(link -> ofOwner(link.entry()));
  }

  /** How an owner is tied to some member of its, if loosely. */
  public Optional<Tie> ofOwner(int entry) {
    return links.links(entry, Rel.RELATED).stream()
        .filter(link -> links.count(Rel.SELF, kind, link.target()) > 0)
        .findFirst()
        .map(link -> Tie.ofSingle(link, self(entry), kind, owner))
        .or(() -> ofUpsTo(entry));
  }

  private Optional<String> self(int entry) {
    return links.links(entry, Rel.SELF).stream().findFirst().flatMap(Ref::href);
  }

  private Optional<Tie> ofUpsTo(int entry) {
    return links.links(entry, Rel.SELF).stream()
        .filter(self -> links.count(Rel.UP, kind, self.target()) > 0)
        .findFirst()
        .map(self -> Tie.ofUp(self, kind, owner))
        .map(tie -> new Tie(tie.seen(), tie.fix(), links.at(entry)));
  }

  private Map<Fingerprint, Ref> related() {
    if (related == null) {
      related = new HashMap<>();
      links
          .entries(owner)
          .forEach(
              entry ->
                  links
                      .links(entry, Rel.RELATED)
                      .forEach(link -> related.putIfAbsent(link.target(), link)));
    }
    return related;
  }
}
