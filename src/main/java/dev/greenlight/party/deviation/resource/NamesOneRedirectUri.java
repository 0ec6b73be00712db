package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.ApplicationInformationResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Names the first registered redirect_uri in ApplicationInformation and leaves out the others. */
final class NamesOneRedirectUri extends CustodianDeviation {
  NamesOneRedirectUri() {
    super(
        Layer.RESOURCE,
        "Names the first registered redirect_uri in ApplicationInformation and leaves out the"
            + " others.",
        breaks("application_information_redirect_uris"),
        killedBy("TC_FND002").collateral("TC_DRG032"));
  }

  @Override
  public void bend(ApplicationInformationResource resource) {
    resource.alterDocument(
        document -> {
          XmlElement information = document.root().at("content", "ApplicationInformation");
          List<XmlElement> all = information.children("redirect_uri").toList();
          information.children().removeAll(all.subList(1, all.size()));
        });
  }
}
