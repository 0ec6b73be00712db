package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Entries whose address is wrong in one way, to be told once for each kind of resource. Not those
 * whose self link an entry of another kind has too: that is told by {@link SelfLinksNameOneKind}.
 */
final class Misplaced {
  private record Place(Kind kind, Optional<Fingerprint> self, String href, Location at) {}

  private final LinkGraph links;
  private final List<Place> places = new ArrayList<>();

  Misplaced(LinkGraph links) {
    this.links = links;
  }

  void add(Address address, Link wrong) {
    places.add(
        new Place(
            address.kind(), address.self().map(links::target), wrong.href(), wrong.element().at()));
  }

  void tell(BiFunction<Kind, SharedDefect, Finding> told, Judgement judgement) {
    Map<Kind, SharedDefect> seen = new EnumMap<>(Kind.class);
    places.stream()
        .filter(place -> !isShared(place))
        .forEach(place -> SharedDefect.note(seen, place.kind(), place.href(), place.at()));
    seen.forEach((kind, first) -> judgement.finds(told.apply(kind, first)));
  }

  private boolean isShared(Place place) {
    return place.self().isPresent()
        && Stream.of(Kind.values())
            .anyMatch(
                kind ->
                    kind != place.kind() && links.count(Rel.SELF, kind, place.self().get()) > 0);
  }
}
