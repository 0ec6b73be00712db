package dev.greenlight.judge.feed;

import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;

/**
 * A feed or entry without a part of Atom, or with an empty one: the same words for all rules that
 * ask for it.
 *
 * @param kind name of the defect
 * @param part name of the part
 * @param owner whose part it is, such as {@code entry of the UsagePoint}
 * @param empty whether it is there, but without a value
 * @param at the empty part, else where the feed or entry begins
 */
public record PartMissing(String kind, String part, String owner, boolean empty, Location at)
    implements Finding {

  /** Of a feed; the part is the first one of that name, if there is any. */
  public static PartMissing ofFeed(
      String kind, String part, Optional<Element> empty, Element feed) {
    return of(kind, part, "feed", empty, feed);
  }

  /** Of the entry of a resource; {@link Kind#OTHER} when there is none, or none of ESPI. */
  public static PartMissing ofEntry(
      String kind, String part, Kind resource, Optional<Element> empty, Element entry) {
    String owner = resource == Kind.OTHER ? "entry" : "entry of the " + resource.element();
    return of(kind, part, owner, empty, entry);
  }

  private static PartMissing of(
      String kind, String part, String owner, Optional<Element> empty, Element around) {
    return new PartMissing(kind, part, owner, empty.isPresent(), empty.orElse(around).at());
  }

  @Override
  public Object expected() {
    return "<%s> in the %s".formatted(part, owner);
  }

  @Override
  public Object observed() {
    return empty ? "an empty <" + part + ">" : "none";
  }
}
