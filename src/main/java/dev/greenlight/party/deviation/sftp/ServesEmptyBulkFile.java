package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lays an empty file ready. */
final class ServesEmptyBulkFile extends CustodianDeviation {
  ServesEmptyBulkFile() {
    super(
        Layer.RESOURCE,
        "Lays an empty file ready.",
        breaks("sftp_file_is_feed"),
        killedBy("TC_SFT001", "TC_SFC001"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.bendContent(content -> new byte[0]);
  }
}
