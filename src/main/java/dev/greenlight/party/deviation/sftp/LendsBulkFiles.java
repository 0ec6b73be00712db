package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lays the bulk files of all Third Parties into one home. */
final class LendsBulkFiles extends CustodianDeviation {
  LendsBulkFiles() {
    super(
        Layer.RESOURCE,
        "Lays the bulk files of all Third Parties into one home.",
        breaks("sftp_isolation"),
        killedBy("TC_SFT004", "TC_SFC002"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.manners().giveHomesBy(user -> "home/everybody");
  }
}
