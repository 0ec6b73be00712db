package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.Names;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Gives energy data other ids for each consent. */
final class NumbersByConsent extends CustodianDeviation {
  NumbersByConsent() {
    super(
        Layer.RESOURCE,
        "Gives energy data other ids for each consent.",
        breaks("ids_kept_for_next_consent"),
        killedBy("TC_RES004")
            .alsoBreaks("usage_data_persistent", "TC_RBK001")
            .collateral(
                "TC_PRG005",
                "TC_RES001_a",
                "TC_RES001_b",
                "TC_RES001_c",
                "TC_RES001_d",
                "TC_RES001_e",
                "TC_RES001_f",
                "TC_RES001_g",
                "TC_SFT001"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocumentsOfTokens(
        (token, path, document) ->
            document
                .entries()
                .forEach(
                    entry ->
                        entry
                            .element()
                            .at("id")
                            .text(
                                Names.idOf(
                                    entry.self() + "?consent=" + token.authorization().id()))));
  }
}
