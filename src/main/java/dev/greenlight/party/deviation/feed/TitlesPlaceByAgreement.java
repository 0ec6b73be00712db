package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;

/** The title of a place shows the number of an agreement, of two letters and two digits. */
final class TitlesPlaceByAgreement extends FeedDeviation {
  private static final String NUMBER = "AG-31";

  TitlesPlaceByAgreement() {
    super(
        "Titles a place of service by the short number of its agreement.",
        breaks("GBX-PII-04"),
        killedBy("GBX-PII-04"));
  }

  @Override
  public void bend(AtomDocument batch) {
    middle(batch, "CustomerAgreement").resource().at("agreementId").text(NUMBER);
    middle(batch, "ServiceLocation").element().at("title").text(NUMBER);
  }
}
