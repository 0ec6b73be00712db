package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets in whoever shows a key, registered or not. */
final class AcceptsAnySshKey extends CustodianDeviation {
  AcceptsAnySshKey() {
    super(
        Layer.RESOURCE,
        "Lets in whoever shows a key, registered or not.",
        breaks("sftp_login_required"),
        killedBy("TC_SFT003_KEY", "TC_SFC003"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.manners().knowKeysBy((registered, shown) -> true);
  }
}
