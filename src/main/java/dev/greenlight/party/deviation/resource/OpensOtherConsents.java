package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.SubscriptionsApart;

/** Looks at whose data it is and not at which consent: one opens what another was about. */
final class OpensOtherConsents extends AmongSubscriptionsApart {
  OpensOtherConsents() {
    super(
        "Keeps a subscription for each Third Party, but opens it to whatever token its customer"
            + " gave to another.",
        breaks("resource_isolation"),
        killedBy(AccessMatrix.everyGrantToAnother())
            // Which has nothing to look at where there is one for both.
            .collateral("TC_RBK006")
            .collateral(HOOKED),
        SubscriptionsApart.open());
  }
}
