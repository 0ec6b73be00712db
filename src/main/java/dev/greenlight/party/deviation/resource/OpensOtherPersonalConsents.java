package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.SubscriptionsApart;

/** Looks at who the customer is and not at which consent: one opens what another was about. */
final class OpensOtherPersonalConsents extends AmongSubscriptionsApart {
  OpensOtherPersonalConsents() {
    super(
        "Says who a customer is at an address for each Third Party, but opens it to whatever token"
            + " he gave to another.",
        breaks("resource_isolation"),
        killedBy(AccessMatrix.everyPersonalGrantToAnother()),
        SubscriptionsApart.openOfPersons());
  }
}
