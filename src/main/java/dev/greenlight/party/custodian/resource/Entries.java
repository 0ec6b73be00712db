package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.Names;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.Addresses;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** Wraps resources of the custodian's own, not of a customer's data, in Atom. */
final class Entries {
  private Entries() {}

  /** An entry with self and up links, as it stands in a feed, which is certified as a whole. */
  static XmlElement entry(
      URI self, String title, Instant published, Instant updated, XmlElement resource) {
    String address = self.toString();
    String collection = address.substring(0, address.lastIndexOf('/'));
    return XmlElement.atom("entry")
        .with(
            XmlElement.atom("id").text(Names.idOf(address)),
            link("self", address, "espi-entry/" + resource.name()),
            link("up", collection, "espi-feed/" + resource.name()),
            XmlElement.atom("title").text(title),
            XmlElement.atom("content").with(resource),
            XmlElement.atom("published").text(published.toString()),
            XmlElement.atom("updated").text(updated.toString()));
  }

  /** The entry as it is served alone: with a certificate link of its own behind the others. */
  static XmlElement alone(Addresses addresses, XmlElement entry) {
    List<XmlElement> parts = entry.children();
    parts.add(parts.indexOf(entry.at("title")), certificate(addresses));
    return entry;
  }

  /** A feed without entries yet, with self and certificate links. */
  static XmlElement feed(
      Addresses addresses, URI self, String kind, String title, Instant updated) {
    return XmlElement.atom("feed")
        .with(
            XmlElement.atom("id").text(Names.idOf(self.toString())),
            link("self", self.toString(), "espi-feed/" + kind),
            certificate(addresses),
            XmlElement.atom("title").text(title),
            XmlElement.atom("updated").text(updated.toString()));
  }

  private static XmlElement certificate(Addresses addresses) {
    return link(
        "related",
        "https://cert.greenbuttonalliance.org/certificate/"
            + Names.uuidOf(addresses.resourceEndpoint().toString()),
        "text/html");
  }

  private static XmlElement link(String relation, String href, String type) {
    return XmlElement.atom("link")
        .attribute("rel", relation)
        .attribute("href", href)
        .attribute("type", type);
  }
}
