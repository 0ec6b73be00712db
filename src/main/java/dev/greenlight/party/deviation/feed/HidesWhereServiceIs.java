package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Says neither the address nor the position of a ServiceLocation. */
final class HidesWhereServiceIs extends FeedDeviation {

  HidesWhereServiceIs() {
    super(
        "Says neither the address nor the position of a ServiceLocation.",
        breaks("GBX-CUS-23"),
        killedBy("GBX-CUS-23"));
  }

  @Override
  public void bend(AtomDocument document) {
    XmlElement location = middle(document, "ServiceLocation").resource();
    DropsElement.drop(location, List.of("mainAddress"));
    DropsElement.drop(location, List.of("positionPoints"));
  }
}
