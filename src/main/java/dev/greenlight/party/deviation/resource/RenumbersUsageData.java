package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.Names;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives energy data new ids each time. */
final class RenumbersUsageData extends CustodianDeviation {
  private final AtomicInteger times = new AtomicInteger();

  RenumbersUsageData() {
    super(
        Layer.RESOURCE,
        "Gives energy data new ids each time.",
        breaks("usage_data_persistent"),
        killedBy("TC_RES003")
            .alsoBreaks("ids_kept_for_next_consent", "TC_RES004")
            .collateral(
                "TC_ODR001",
                "TC_PRG005",
                "TC_PUD001",
                "TC_PUD002",
                "TC_QRY005",
                "TC_QRY006",
                "TC_QRY007",
                "TC_QRY008",
                "TC_QRY010_a",
                "TC_QRY010_b",
                "TC_QRY010_c",
                "TC_RBK001",
                "TC_RES001_a",
                "TC_RES001_b",
                "TC_RES001_c",
                "TC_RES001_d",
                "TC_RES001_e",
                "TC_RES001_f",
                "TC_RES001_g",
                "TC_RES002_a",
                "TC_RES002_b",
                "TC_RES002_c",
                "TC_RES002_d",
                "TC_RES002_e",
                "TC_RLR001",
                "TC_SFT001"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocuments(
        (path, document) -> {
          int time = times.incrementAndGet();
          document
              .entries()
              .forEach(
                  entry ->
                      entry.element().at("id").text(Names.idOf(entry.self() + "?time=" + time)));
        });
  }
}
