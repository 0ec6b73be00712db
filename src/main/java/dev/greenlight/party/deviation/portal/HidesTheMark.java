package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.CustomerPortal;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Shows no Green Button mark, only a link. */
final class HidesTheMark extends CustodianDeviation {
  HidesTheMark() {
    super(
        Layer.RESOURCE,
        "Shows no Green Button mark, only a link.",
        breaks("ux_mark_shown"),
        killedBy("TC_CUX001", "TC_RCX001").collateral("TC_CUX002", "TC_RCX002"));
  }

  @Override
  public void bend(CustomerPortal portal) {
    portal.markBy("");
  }
}
