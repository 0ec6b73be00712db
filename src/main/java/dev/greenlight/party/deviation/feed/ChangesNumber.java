package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;

/** A resource says another number than it should. */
final class ChangesNumber extends FeedDeviation {
  /** A ReadingType of electricity. */
  static final Predicate<XmlElement> OF_ELECTRICITY = type -> type.at("commodity").number() == 1;

  /** A ReadingType of natural gas. */
  static final Predicate<XmlElement> OF_GAS = type -> type.at("commodity").number() == 7;

  /** Whatever there is. */
  static final Predicate<XmlElement> ANY = resource -> true;

  /**
   * Where a number stands.
   *
   * @param kind name of the resource
   * @param which of the resources of that kind; of several that one in the middle
   * @param path from the resource down to the element
   */
  record Place(String kind, Predicate<XmlElement> which, List<String> path) {}

  private final Place place;
  private final LongUnaryOperator change;

  ChangesNumber(
      String id,
      String summary,
      Place place,
      LongUnaryOperator change,
      String duty,
      Detection detection) {
    super(id, summary, breaks(duty), detection);
    this.place = place;
    this.change = change;
  }

  /** Whatever resource of that kind; killed by the duty alone. */
  static FeedDeviation of(
      String id,
      String summary,
      LongUnaryOperator change,
      String duty,
      String kind,
      String... path) {
    return new ChangesNumber(
        id, summary, new Place(kind, ANY, List.of(path)), change, duty, killedBy(duty));
  }

  @Override
  public void bend(AtomDocument batch) {
    List<XmlElement> resources =
        batch.entries(place.kind()).stream().map(Entry::resource).filter(place.which()).toList();
    XmlElement number = middle(resources, place.kind()).at(place.path().toArray(String[]::new));
    number.text(Long.toString(change.applyAsLong(number.number())));
  }
}
