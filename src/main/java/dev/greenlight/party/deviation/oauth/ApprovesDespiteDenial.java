package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Issues a code although the Retail Customer denied. */
final class ApprovesDespiteDenial extends CustodianDeviation {
  ApprovesDespiteDenial() {
    super(
        Layer.OAUTH,
        "Issues a code although the Retail Customer denied.",
        breaks("oauth_denial_respected"),
        killedBy("TC_OAD002", "TC_RCS002")
            .alsoBreaks("oauth_denial_leaves_nothing", "TC_ASK010")
            .collateral("TC_ASK003", "TC_ASK011"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.approveDespiteDenial();
  }
}
