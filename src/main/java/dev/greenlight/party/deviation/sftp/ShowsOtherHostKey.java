package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Shows another host key than it was announced with. */
final class ShowsOtherHostKey extends CustodianDeviation {
  ShowsOtherHostKey() {
    super(
        Layer.RESOURCE,
        "Shows another host key than it was announced with.",
        breaks("sftp_host_key"),
        killedBy("TC_SFT002")
            // Nobody logs in there: what the file holds is never seen.
            .collateral("TC_SFT001", "TC_SFC001"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.manners().showOtherHostKey();
  }
}
