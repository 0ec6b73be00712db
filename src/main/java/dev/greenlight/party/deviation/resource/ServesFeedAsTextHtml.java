package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.BatchReaders;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends the batch of a subscription as text/html. */
final class ServesFeedAsTextHtml extends CustodianDeviation {
  ServesFeedAsTextHtml() {
    super(
        Layer.RESOURCE,
        "Sends the batch of a subscription as text/html.",
        breaks("resource_media_type"),
        killedBy("TC_FND005", "TC_ACC_USAGEPOINTSBATCH_RIGHT")
            .collateral("TC_ACC_BULK_RIGHT", "TC_ACC_USAGEPOINTBATCH_RIGHT", "TC_OAD013")
            .collateral(BatchReaders.cases())
            .collateral("TC_DRG031")
            .collateral("TC_ASK003"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request.path().contains("/Batch/")
                    && !request.path().contains("RetailCustomer")
                    && correct.status() == 200
                ? correct.replacing("Content-Type", "text/html;charset=UTF-8")
                : correct);
  }
}
