package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.SubscriptionsApart;

/** Looks at whose data it is and not at which consent: one opens what another was about. */
final class OpensOtherConsents extends CustodianDeviation {
  private final SubscriptionsApart way = SubscriptionsApart.open();

  OpensOtherConsents() {
    super(
        Layer.RESOURCE,
        "Keeps a subscription for each Third Party, but opens it to whatever token its customer"
            + " gave to another.",
        breaks("resource_isolation"),
        // The hooks know no addresses of the second Third Party's own.
        killedBy(AccessMatrix.everyGrantToAnother())
            // Which has nothing to look at where there is one for both.
            .collateral("TC_RBK006", "TC_PSH006", "TC_MSW001", "TC_PUD002"));
  }

  @Override
  public void bend(BearerGate gate) {
    way.bend(gate);
  }

  @Override
  public void bend(FrontDoor door) {
    way.bend(door);
  }

  @Override
  public void bend(ResourceServer server) {
    way.bend(server);
  }
}
