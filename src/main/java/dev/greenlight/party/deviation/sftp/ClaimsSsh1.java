package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says that its SFTP server speaks SSH 1, too. */
final class ClaimsSsh1 extends CustodianDeviation {
  ClaimsSsh1() {
    super(
        Layer.RESOURCE,
        "Says that its SFTP server speaks SSH 1, too.",
        breaks("sftp_ssh_2_only"),
        killedBy("TC_SFT009"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.manners().claimSsh1();
  }
}
