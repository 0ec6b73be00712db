package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Answers 206 for the batch of a subscription, as if a part of it had been asked for. */
final class CallsBatchPartial extends CustodianDeviation {
  CallsBatchPartial() {
    super(
        Layer.RESOURCE,
        "Answers 206 for the batch of a subscription, as if a part of it had been asked for.",
        breaks("batch_served"),
        killedBy("TC_FND005")
            .alsoBreaks("resource_opens", "TC_ACC_BATCH_RIGHT")
            .collateral("TC_OAD005_c", "TC_OAD012_b", "TC_REV003", "TC_REV006")
            .collateral("TC_MUP002", "TC_QRY008", "TC_DRG031", "TC_OAD013", "TC_ASK003"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 200 && request.path().contains("/Batch/Subscription/")
                ? correct.withStatus(206)
                : correct);
  }
}
