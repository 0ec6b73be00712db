package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Names bulk data by https in notifications where it should name its file. */
final class NamesHttpsInsteadOfSftp extends CustodianDeviation {
  NamesHttpsInsteadOfSftp() {
    super(
        Layer.RESOURCE,
        "Names bulk data by https in notifications where it should name its file.",
        breaks("sftp_notified"),
        killedBy("TC_SFT001", "TC_SFC001"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.nameBy((laid, resource) -> List.of(resource));
  }
}
