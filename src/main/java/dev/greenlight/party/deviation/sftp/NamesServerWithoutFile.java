package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.stream.Stream;

/** Names an SFTP server without any file before the bulk files themselves. */
final class NamesServerWithoutFile extends CustodianDeviation {
  NamesServerWithoutFile() {
    super(
        Layer.RESOURCE,
        "Names an SFTP server without any file before the bulk files themselves.",
        breaks("sftp_notified"),
        killedBy("TC_SFT001", "TC_SFC001"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.nameBy(
        (laid, resource) -> Stream.concat(Stream.of("sftp://localhost"), laid.stream()).toList());
  }
}
