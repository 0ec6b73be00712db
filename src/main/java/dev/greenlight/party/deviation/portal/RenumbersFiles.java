package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.data.Names;
import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives energy data new ids in each file that a customer downloads. */
final class RenumbersFiles extends CustodianDeviation {
  private final AtomicInteger times = new AtomicInteger();

  RenumbersFiles() {
    super(
        Layer.RESOURCE,
        "Gives energy data new ids in each file that a customer downloads.",
        breaks("usage_data_persistent"),
        killedBy("TC_DMD020"));
  }

  @Override
  public void bend(DownloadPage page) {
    page.alterDocuments(
        document -> {
          if (document.entries().stream().anyMatch(entry -> entry.kind().equals("UsagePoint"))) {
            int time = times.incrementAndGet();
            document
                .entries()
                .forEach(
                    entry ->
                        entry.element().at("id").text(Names.idOf(entry.self() + "?file=" + time)));
          }
        });
  }
}
