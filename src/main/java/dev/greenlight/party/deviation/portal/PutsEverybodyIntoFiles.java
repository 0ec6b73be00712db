package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Puts the data of all customers into the file of each. */
final class PutsEverybodyIntoFiles extends CustodianDeviation {
  PutsEverybodyIntoFiles() {
    super(
        Layer.RESOURCE,
        "Puts the data of all customers into the file of each.",
        breaks("download_isolation"),
        killedBy("TC_DMD008", "TC_RCD006"));
  }

  @Override
  public void bend(DownloadPage page) {
    page.readAs(
        choice ->
            new DownloadPage.Choice(
                List.of(UsageData.SUBSCRIPTION_1, UsageData.SUBSCRIPTION_2),
                choice.kind(),
                choice.from(),
                choice.to()));
  }
}
