package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.LocalDate;

/** Sends everything it has, whichever days the customer chooses. */
final class IgnoresChosenPeriod extends CustodianDeviation {
  IgnoresChosenPeriod() {
    super(
        Layer.RESOURCE,
        "Sends everything it has, whichever days the customer chooses.",
        breaks("download_period"),
        killedBy("TC_DMD009"));
  }

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  @Override
  public void bend(DownloadPage page) {
    page.readAs(
        choice ->
            new DownloadPage.Choice(
                choice.accounts(),
                choice.kind(),
                LocalDate.ofYearDay(FIRST_YEAR, 1),
                LocalDate.ofYearDay(LAST_YEAR, 1)));
  }
}
