package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets the browser show the data instead of saving it. */
final class ShowsFilesInline extends CustodianDeviation {
  ShowsFilesInline() {
    super(
        Layer.RESOURCE,
        "Lets the browser show the data instead of saving it.",
        breaks("download_saved"),
        killedBy("TC_DMD001", "TC_RCD001")
            .collateral("TC_DMD002", "TC_DMD003", "TC_RCD002", "TC_RCD003", "TC_CUX004"));
  }

  @Override
  public void bend(DownloadPage page) {
    page.alterAnswers(
        (request, correct) ->
            correct.header(Names.HEADER).isPresent()
                ? correct.replacing(Names.HEADER, "inline")
                : correct);
  }
}
