package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.CustomerPortal;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Shows the mark as a picture without a text alternative. */
final class LeavesMarkWithoutWords extends CustodianDeviation {
  LeavesMarkWithoutWords() {
    super(
        Layer.RESOURCE,
        "Shows the mark as a picture without a text alternative.",
        breaks("ux_mark_in_words"),
        killedBy("TC_CUX002", "TC_RCX002"));
  }

  @Override
  public void bend(CustomerPortal portal) {
    portal.markBy("<svg id=\"green-button\" width=\"40\" height=\"40\"><circle r=\"20\"/></svg>");
  }
}
