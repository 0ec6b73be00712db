package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.Names;
import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives what it says of a customer new ids each time. */
final class RenumbersCustomerData extends CustodianDeviation {
  private final AtomicInteger times = new AtomicInteger();

  RenumbersCustomerData() {
    super(
        Layer.RESOURCE,
        "Gives what it says of a customer new ids each time.",
        breaks("customer_data_persistent"),
        killedBy("TC_RCC002").collateral("TC_RCB001", "TC_RCS003", "TC_SFC001"));
  }

  @Override
  public void bend(CustomerResource resource) {
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
