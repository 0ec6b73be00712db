package dev.greenlight.party.deviation.tls;

import dev.greenlight.party.custodian.resource.ApplicationInformationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Names an address of plain http for bulk requests. */
final class NamesPlainHttpAddress extends CustodianDeviation {
  NamesPlainHttpAddress() {
    super(
        Layer.RESOURCE,
        "Names an address of plain http for bulk requests in ApplicationInformation.",
        breaks("addresses_https"),
        killedBy("TC_HTTPS_ADDRESSES"));
  }

  @Override
  public void bend(ApplicationInformationResource resource) {
    resource.alterDocument(
        document ->
            document
                .root()
                .at("content", "ApplicationInformation", "dataCustodianBulkRequestURI")
                .text("http://localhost/DataCustodian/espi/1_1/resource/Batch/Bulk"));
  }
}
