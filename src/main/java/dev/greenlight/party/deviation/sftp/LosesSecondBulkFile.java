package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Names a second bulk file that is not there. */
final class LosesSecondBulkFile extends CustodianDeviation {
  LosesSecondBulkFile() {
    super(
        Layer.RESOURCE,
        "Names a second bulk file that is not there.",
        breaks("sftp_file_served"),
        killedBy("TC_SFT001", "TC_SFC001"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.nameBy((laid, resource) -> List.of(laid.get(0), laid.get(0) + "-2"));
  }
}
