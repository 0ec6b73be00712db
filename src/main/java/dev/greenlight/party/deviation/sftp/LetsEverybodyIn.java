package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets everybody into the SFTP server, with any key, any password and none. */
final class LetsEverybodyIn extends CustodianDeviation {
  LetsEverybodyIn() {
    super(
        Layer.RESOURCE,
        "Lets everybody into the SFTP server, with any key, any password and none.",
        breaks("sftp_login_required"),
        killedBy("TC_SFC003", "TC_SFT003_KEY", "TC_SFT003_PASSWORD", "TC_SFT003_NONE"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.manners().letAllIn();
  }
}
