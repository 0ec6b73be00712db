package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Shows all files of the SFTP server to every Third Party. */
final class ShowsWholeServer extends CustodianDeviation {
  ShowsWholeServer() {
    super(
        Layer.RESOURCE,
        "Shows all files of the SFTP server to every Third Party.",
        breaks("sftp_home_kept"),
        killedBy("TC_SFT005_DOTS", "TC_SFT005_ABSOLUTE")
            .alsoBreaks("sftp_isolation", "TC_SFT004", "TC_SFC002"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.manners().giveHomesBy(user -> "");
  }
}
