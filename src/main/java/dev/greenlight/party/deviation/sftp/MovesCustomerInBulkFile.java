package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.nio.charset.StandardCharsets;

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
    files.bendContent(
        content ->
            new String(content, StandardCharsets.UTF_8)
                .replace("/Subscription/" + UsageData.SUBSCRIPTION_2 + "/", "/Subscription/77/")
                .replaceAll("/RetailCustomer/[^/]+/Customer", "/RetailCustomer/77/Customer")
                // By its id alone it would be known for what was granted.
                .replaceAll("urn:uuid:[0-9a-f]{8}", "urn:uuid:00000077")
                .getBytes(StandardCharsets.UTF_8));
  }
}
