package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Knows updated-min and updated-max where a whole Subscription is asked for, and nowhere else. */
final class KnowsUpdatedOfBatchOnly extends CustodianDeviation {
  private static final int BATCH_OF_SUBSCRIPTION = 3;

  KnowsUpdatedOfBatchOnly() {
    super(
        Layer.RESOURCE,
        "Knows updated-min and updated-max where a whole Subscription is asked for, and nowhere"
            + " else.",
        breaks("query_window_updated"),
        killedBy("TC_QRY001_j", "TC_QRY001_k", "TC_QRY001_l", "TC_QRY001_n"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.ignoreThereOnly(
        path ->
            !path.at(0).equals("Batch")
                || !path.at(1).equals("Subscription")
                || path.length() > BATCH_OF_SUBSCRIPTION,
        List.of("updated-min", "updated-max"));
  }
}
