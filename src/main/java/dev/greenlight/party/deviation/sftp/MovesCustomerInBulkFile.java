package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets the data of a customer live where nothing was granted, in bulk files. */
final class MovesCustomerInBulkFile extends CustodianDeviation {
  MovesCustomerInBulkFile() {
    super(
        Layer.RESOURCE,
        "Lets the data of a customer live where nothing was granted, in bulk files.",
        breaks("bulk_isolation"),
        killedBy("TC_SFT001", "TC_SFC001"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.bendContent(Moved::elsewhere);
  }
}
