package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.UsageData;
import java.util.Optional;

/** Reads the data of whoever is not meant. */
final class OtherPeople {
  private OtherPeople() {}

  /** What lives at that path below the other subscription. */
  static Optional<AtomDocument> read(UsageData data, String subscription, String path) {
    String other =
        subscription.equals(UsageData.SUBSCRIPTION_1)
            ? UsageData.SUBSCRIPTION_2
            : UsageData.SUBSCRIPTION_1;
    String there =
        path.replaceFirst("Subscription/" + subscription + "/", "Subscription/" + other + "/");
    return data.subscription(other).flatMap(one -> one.read(there));
  }
}
