package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.Subscription;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Optional;
import java.util.Set;

/** Looks the parts of a UsagePoint up by the last id of their path, among those of everybody. */
final class FindsPartsByLastId extends CustodianDeviation {
  private static final Set<String> PARTS = Set.of("MeterReading", "IntervalBlock", "UsageSummary");

  FindsPartsByLastId() {
    super(
        Layer.RESOURCE,
        "Looks parts of a UsagePoint up by the last id of their path, among those of everybody.",
        breaks("usage_point_isolation"),
        killedBy("TC_PRV020_a", "TC_PRV020_b", "TC_PRV020_c"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.lookUpBy(
        (data, subscription, path) ->
            data.subscription(subscription)
                .flatMap(own -> own.read(path))
                .or(() -> data.subscription(other(subscription)).flatMap(one -> find(one, path))));
  }

  private static String other(String subscription) {
    return subscription.equals(UsageData.SUBSCRIPTION_1)
        ? UsageData.SUBSCRIPTION_2
        : UsageData.SUBSCRIPTION_1;
  }

  private static Optional<AtomDocument> find(Subscription subscription, String path) {
    String[] segments = path.split("/", -1);
    String id = "/" + segments[segments.length - 1];
    return PARTS.contains(segments[Math.max(0, segments.length - 2)])
        ? subscription.batch().entries().stream()
            .map(Entry::self)
            .filter(self -> self.endsWith(id))
            .findFirst()
            .flatMap(self -> subscription.read(self.substring(self.indexOf("Subscription/"))))
        : Optional.empty();
  }
}
