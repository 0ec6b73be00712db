package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;
import java.util.Map;

/** Lays the data of a customer who granted nothing beside the bulk file, and names the folder. */
final class NamesFolderWithForeignFile extends CustodianDeviation {
  NamesFolderWithForeignFile() {
    super(
        Layer.RESOURCE,
        "Lays the data of a customer who granted nothing beside the bulk file, and names the folder.",
        breaks("bulk_isolation"),
        killedBy("TC_SFT001", "TC_SFC001"));
  }

  @Override
  public void bend(BulkFiles files) {
    files.packBy(whole -> Map.of("own.xml", whole, "foreign.xml", Moved.elsewhere(whole)));
    files.nameBy(
        (laid, resource) -> List.of(laid.get(0).substring(0, laid.get(0).lastIndexOf('/') + 1)));
  }
}
