package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/**
 * Serves resources whose links it does not serve: ReadingType and the collections below a
 * MeterReading.
 */
final class LinksToNowhere extends CustodianDeviation {
  LinksToNowhere() {
    super(
        Layer.RESOURCE,
        "Serves resources whose links it does not serve: ReadingType and the collections below a"
            + " MeterReading.",
        breaks("links_open"),
        killedBy("TC_RLR003_a", "TC_RLR003_b")
            .alsoBreaks("links_open_elsewhere", "TC_RLR003_c")
            .alsoBreaks(
                "resource_opens",
                "TC_ACC_READINGTYPE_RIGHT",
                "TC_ACC_INTERVALBLOCKS_RIGHT",
                "TC_ACC_METERREADINGS_RIGHT")
            .collateral("TC_CHO006", "TC_RES001_e", "TC_RES002_b", "TC_RES002_c", "TC_QRY001_g"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request.path().matches(".*/(MeterReading|IntervalBlock|ReadingType/[^/]+)")
                    && correct.status() == 200
                ? Answer.text(404, "there is no such resource")
                : correct);
  }
}
