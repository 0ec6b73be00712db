package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Gives its files names that end in .html. */
final class NamesFilesHtml extends CustodianDeviation {
  NamesFilesHtml() {
    super(
        Layer.RESOURCE,
        "Gives its files names that end in .html.",
        breaks("download_named_xml"),
        killedBy("TC_DMD002", "TC_RCD002"));
  }

  @Override
  public void bend(DownloadPage page) {
    Names.of(page, name -> name.replace(".xml", ".html"));
  }
}
