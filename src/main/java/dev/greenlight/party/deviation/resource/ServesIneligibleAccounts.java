package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.function.Predicate;

/** Serves an account that its programme leaves out. */
final class ServesIneligibleAccounts extends CustodianDeviation {
  private final Predicate<String> paths;

  private ServesIneligibleAccounts(
      String id, String summary, Detection detection, Predicate<String> paths) {
    super(id, Layer.RESOURCE, summary, breaks("programme_serves_eligible"), detection);
    this.paths = paths;
  }

  static List<CustodianDeviation> family() {
    return List.of(
        new ServesIneligibleAccounts(
            "ServesIneligibleAccounts",
            "Puts an account that its programme leaves out into the batch of its customer.",
            killedBy("TC_PRG003")
                .alsoBreaks("usage_points_granted", "TC_MUP002")
                .alsoBreaks("collection_equals_batch", "TC_RES002_a")
                .alsoBreaks("bulk_complete", "TC_RBK001", "TC_SFT001")
                .collateral("TC_CHO001", "TC_CHO020"),
            path -> path.startsWith("Batch/Subscription/")),
        new ServesIneligibleAccounts(
            "ListsIneligibleAccounts",
            "Lists the UsagePoint of an account that its programme leaves out.",
            killedBy("TC_PRG004")
                .alsoBreaks("collection_equals_batch", "TC_RES002_a")
                .collateral("TC_CHO006"),
            path -> path.endsWith("/UsagePoint")));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.lookUpBy(
        (data, subscription, path) ->
            (paths.test(path) ? data.withIneligible() : data)
                .subscription(subscription)
                .flatMap(own -> own.read(path)));
  }
}
