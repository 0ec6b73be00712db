package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;

/** Names of prices come with the feed, one of which is empty. */
final class NamesPriceByNothing extends FeedDeviation {
  private static final String KIND = "ProgramIdMappings";

  NamesPriceByNothing() {
    super(
        "Sends names of times of use, of which one is empty.",
        breaks("GBX-VAL-13"),
        killedBy("GBX-VAL-13"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry point = batch.entries("UsagePoint").get(0);
    String root = point.self().replaceFirst("/Subscription/.*", "");
    String updated = point.element().at("updated").text();
    String collection = root + "/" + KIND;
    batch
        .root()
        .with(
            XmlElement.atom("entry")
                .with(
                    text("id", "urn:uuid:5b0f8a3e-7c1d-5e29-9b46-2f8d0c61a7e3"),
                    link("self", collection + "/1", "espi-entry/" + KIND),
                    link("up", collection, "espi-feed/" + KIND),
                    text("title", "Names of the prices"),
                    text("published", updated),
                    text("updated", updated),
                    XmlElement.atom("content")
                        .with(XmlElement.espi(KIND).with(name(1, "Off-peak")).with(name(2, "")))));
  }

  private static XmlElement text(String name, String text) {
    return XmlElement.atom(name).text(text);
  }

  private static XmlElement name(int code, String name) {
    return XmlElement.espi("programIdMapping")
        .with("tOUorCPPorConsumptionTier", "tou")
        .with("code", code)
        .with("name", name);
  }
}
