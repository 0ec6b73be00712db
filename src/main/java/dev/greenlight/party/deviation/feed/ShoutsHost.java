package dev.greenlight.party.deviation.feed;

import static dev.greenlight.model.Profile.OFFICIAL_2018;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.Locale;

/**
 * Writes the host of a related link in capital letters.
 *
 * <p>The same resource by RFC 3986, but not for whoever compares strings.
 */
final class ShoutsHost extends FeedDeviation {

  ShoutsHost() {
    super(
        "Writes the host of a related link in capital letters.",
        breaks("GBX-LNK-08"),
        killedBy("GBX-LNK-08").andIn(OFFICIAL_2018, "D024", "D054"));
  }

  @Override
  public void bend(AtomDocument batch) {
    String type = "espi-entry/ReadingType";
    XmlElement link =
        middle(batch, "MeterReading").links("related").stream()
            .filter(each -> type.equals(each.attributes().get("type")))
            .findFirst()
            .orElseThrow(() -> new NoSuchPart("no link to a ReadingType"));
    String href = link.attributes().get("href");
    String authority = href.split("/", 4)[2];
    link.attribute("href", href.replace(authority, authority.toUpperCase(Locale.ROOT)));
  }
}
