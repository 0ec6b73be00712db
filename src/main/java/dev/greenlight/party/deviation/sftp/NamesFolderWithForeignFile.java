package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.nio.charset.StandardCharsets;
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
    files.packBy(whole -> Map.of("own.xml", whole, "foreign.xml", moved(whole)));
    files.nameBy(
        (laid, resource) -> List.of(laid.get(0).substring(0, laid.get(0).lastIndexOf('/') + 1)));
  }

  private static byte[] moved(byte[] whole) {
    return new String(whole, StandardCharsets.UTF_8)
        .replace("/Subscription/" + UsageData.SUBSCRIPTION_2 + "/", "/Subscription/77/")
        .replaceAll("/RetailCustomer/[^/]+/Customer", "/RetailCustomer/77/Customer")
        .replaceAll("<id>urn:uuid:[^-]+", "<id>urn:uuid:77777777")
        .getBytes(StandardCharsets.UTF_8);
  }
}
