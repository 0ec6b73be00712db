package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Says each time that energy data was published at another time. */
final class RedatesUsageData extends CustodianDeviation {
  private final AtomicInteger times = new AtomicInteger();

  RedatesUsageData() {
    super(
        Layer.RESOURCE,
        "Says each time that energy data was published at another time.",
        breaks("resource_equals_batch"),
        killedBy(
                "TC_RES001_a",
                "TC_RES001_b",
                "TC_RES001_c",
                "TC_RES001_d",
                "TC_RES001_e",
                "TC_RES001_f",
                "TC_RES001_g")
            .collateral("TC_RES041")
            .alsoBreaks("usage_data_published_persistent", "TC_RES003")
            .collateral(
                "TC_QRY001_a",
                "TC_QRY001_b",
                "TC_QRY001_g",
                "TC_QRY009_a",
                "TC_QRY009_b",
                "TC_PSH_BATCH"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocuments(
        (path, document) -> {
          int time = times.incrementAndGet();
          document.entries().forEach(entry -> redate(entry.element().at("published"), time));
        });
  }

  /** With an offset in place of Z, by which who lays two runs side by side sees the change. */
  private static void redate(XmlElement published, int time) {
    published.text(
        Instant.parse(published.text()).minusSeconds(time).toString().replace("Z", "+00:00"));
  }
}
