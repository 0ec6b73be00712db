package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.custodian.data.UsageData;
import java.nio.charset.StandardCharsets;

/** Data of customers that lives where nothing was granted. */
final class Moved {
  private Moved() {}

  /** The same data under addresses and ids that no consent opens. */
  static byte[] elsewhere(byte[] content) {
    return new String(content, StandardCharsets.UTF_8)
        .replace("/Subscription/" + UsageData.SUBSCRIPTION_2 + "/", "/Subscription/77/")
        .replaceAll("/RetailCustomer/[^/]+/Customer", "/RetailCustomer/77/Customer")
        // By its id alone it would be known for what was granted.
        .replaceAll("urn:uuid:[0-9a-f]{8}", "urn:uuid:00000077")
        .getBytes(StandardCharsets.UTF_8);
  }
}
