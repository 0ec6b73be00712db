package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Gives all of its files the same name. */
final class NamesFilesAlike extends CustodianDeviation {
  NamesFilesAlike() {
    super(
        Layer.RESOURCE,
        "Gives all of its files the same name.",
        breaks("ux_file_name_tells"),
        killedBy("TC_CUX004"));
  }

  @Override
  public void bend(DownloadPage page) {
    Names.of(page, name -> "download.xml");
  }
}
