package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says in ReadServiceStatus that the service is down. */
final class StatusZero extends CustodianDeviation {
  StatusZero() {
    super(
        Layer.RESOURCE,
        "Says in ReadServiceStatus that the service is down.",
        breaks("read_service_status_normal"),
        killedBy("TC_FND006"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request.path().endsWith("/ReadServiceStatus")
                ? correct.withBody(correct.body().replace("<currentStatus>1<", "<currentStatus>0<"))
                : correct);
  }
}
