package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;
import dev.greenlight.party.server.Answer;

/**
 * Calls every token for a batch invalid, good ones too: that a dead one does not open it proves
 * nothing then.
 */
final class RefusesEveryTokenForBatch extends CustodianDeviation {
  RefusesEveryTokenForBatch() {
    super(
        Layer.RESOURCE,
        "Calls every token for a batch invalid, good ones too.",
        breaks("resource_opens"),
        killedBy("TC_ACC_BATCH_RIGHT")
            .collateral("TC_FND005", "TC_OAD005_c", "TC_OAD012_b", "TC_REV003", "TC_REV006")
            .collateral("TC_MUP002", "TC_QRY008")
            .collateral(AccessMatrix.everyReadOf("BULK"))
            .collateral(WriteMatrix.everyWriteOf("BULK"))
            .collateral("TC_DRG031", "TC_RCB003", "TC_PRG005", "TC_ASK003"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request.path().contains("/Batch/") && !request.path().contains("RetailCustomer")
                ? Answer.text(401, "Refused.")
                    .with("WWW-Authenticate", "Bearer realm=\"espi\", error=\"invalid_token\"")
                : correct);
  }
}
