package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets Third Parties lay and delete files. */
final class LetsThirdPartiesWriteFiles extends CustodianDeviation {
  LetsThirdPartiesWriteFiles() {
    super(
        Layer.RESOURCE,
        "Lets Third Parties lay and delete files.",
        breaks("sftp_read_only"),
        killedBy("TC_SFT006", "TC_SFT007"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.manners().letWrite();
  }
}
