package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.LinkedHashMap;
import java.util.Map;

/** Offers an account at the consent that its programme leaves out. */
final class OffersIneligibleAccounts extends CustodianDeviation {
  OffersIneligibleAccounts() {
    super(
        Layer.OAUTH,
        "Offers an account at the consent that its programme leaves out.",
        breaks("programme_offers_eligible"),
        // Of the accounts on the page the customer of that case leaves one more.
        killedBy("TC_PRG002").collateral("TC_CHO001", "TC_CHO020"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.offerBy(
        points -> {
          Map<String, String> all = new LinkedHashMap<>(points);
          all.put("cold-store", "Electricity, cold store");
          return all;
        });
  }
}
