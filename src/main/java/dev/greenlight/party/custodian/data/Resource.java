package dev.greenlight.party.custodian.data;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * An ESPI resource and its place in the web of links.
 *
 * @param side what the types of its links begin with: {@code espi} or {@code cust}
 * @param kind name of the resource element
 * @param self where it lives; the collection it is a member of is one segment shorter
 * @param related what it belongs to and what belongs to it
 * @param published first publication
 * @param updated last change
 * @param content builds the resource element, afresh each time
 */
record Resource(
    String side,
    String kind,
    String self,
    List<Related> related,
    String title,
    Instant published,
    Instant updated,
    Supplier<XmlElement> content) {

  /**
   * Another resource, or a collection of them.
   *
   * @param type such as {@code espi-feed/MeterReading}
   */
  record Related(String href, String type) {}

  /** A resource of the usage side. */
  Resource(
      String kind,
      String self,
      List<Related> related,
      String title,
      Instant published,
      Instant updated,
      Supplier<XmlElement> content) {
    this("espi", kind, self, related, title, published, updated, content);
  }

  /** The last segment of where it lives. */
  String id() {
    return self.substring(self.lastIndexOf('/') + 1);
  }

  Related asMember() {
    return new Related(self, side + "-entry/" + kind);
  }

  /** The collection that this is a member of. */
  Related asCollection() {
    return new Related(collection(), side + "-feed/" + kind);
  }

  String collection() {
    return self.substring(0, self.lastIndexOf('/'));
  }

  XmlElement toEntry() {
    XmlElement entry =
        XmlElement.atom("entry")
            .with(
                XmlElement.atom("id").text(Names.idOf(self)),
                link("self", asMember()),
                link("up", asCollection()));
    for (Related each : related) {
      entry.with(link("related", each));
    }
    return entry.with(
        XmlElement.atom("title").text(title),
        XmlElement.atom("content").with(content.get()),
        XmlElement.atom("published").text(published.toString()),
        XmlElement.atom("updated").text(updated.toString()));
  }

  static XmlElement link(String relation, Related target) {
    return XmlElement.atom("link")
        .attribute("rel", relation)
        .attribute("href", target.href())
        .attribute("type", target.type());
  }
}
