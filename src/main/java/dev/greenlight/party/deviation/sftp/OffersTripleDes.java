package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Offers 3DES to clients of SFTP. */
final class OffersTripleDes extends CustodianDeviation {
  OffersTripleDes() {
    super(
        Layer.RESOURCE,
        "Offers 3DES to clients of SFTP.",
        breaks("sftp_algorithms_strong"),
        killedBy("TC_SFT008"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.manners().offerWeakCipher();
  }
}
