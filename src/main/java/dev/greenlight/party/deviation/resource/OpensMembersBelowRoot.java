package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.Subscription;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.resource.ResourcePath;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Serves energy data by its id alone, whosever it is, to any token of a customer. */
final class OpensMembersBelowRoot extends CustodianDeviation {
  private static final Pattern MEMBER =
      Pattern.compile("(UsagePoint|MeterReading|IntervalBlock)/[^/]+");

  OpensMembersBelowRoot() {
    super(
        Layer.RESOURCE,
        "Serves energy data by its id alone, whosever it is, to any token of a customer.",
        breaks("resource_isolation"),
        killedBy("TC_RES050_a", "TC_RES050_b", "TC_RES050_c"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.holdAlso(OpensMembersBelowRoot::isMember);
    resource.compareOnlyFor(path -> !isMember(path));
    resource.lookUpBy(
        (data, subscription, path) ->
            MEMBER.matcher(path).matches()
                ? member(data, path)
                : data.subscription(subscription).flatMap(own -> own.read(path)));
  }

  private static boolean isMember(ResourcePath path) {
    return MEMBER.matcher(path.raw()).matches();
  }

  private static Optional<AtomDocument> member(UsageData data, String path) {
    return Stream.of(UsageData.SUBSCRIPTION_1, UsageData.SUBSCRIPTION_2)
        .flatMap(id -> data.subscription(id).stream())
        .map(Subscription::batch)
        .flatMap(batch -> batch.entries(path.substring(0, path.indexOf('/'))).stream())
        .filter(entry -> entry.self().endsWith("/" + path))
        .map(Entry::element)
        .map(AtomDocument::new)
        .findFirst();
  }
}
