package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.SubscriptionsApart;

/** A sin of a Data Custodian that keeps what a customer grants apart by Third Party. */
abstract class AmongSubscriptionsApart extends CustodianDeviation {
  /** What else has nothing to look at: the hooks know no addresses of the second's own. */
  static final String[] HOOKED = {"TC_PSH006", "TC_MSW001", "TC_PUD002"};

  private final SubscriptionsApart way;

  /**
   * @param way the sin included
   */
  AmongSubscriptionsApart(
      String summary, Breach breach, Detection detection, SubscriptionsApart way) {
    super(Layer.RESOURCE, summary, breach, detection);
    this.way = way;
  }

  @Override
  public final void bend(BearerGate gate) {
    way.bend(gate);
  }

  @Override
  public final void bend(FrontDoor door) {
    way.bend(door);
  }

  @Override
  public final void bend(ResourceServer server) {
    way.bend(server);
  }
}
