package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.SubscriptionsApart;

/**
 * Puts bulk data together by customer: it also holds the subscriptions that its customers gave to
 * another Third Party.
 */
final class PutsOtherConsentsIntoBulk extends CustodianDeviation {
  private final SubscriptionsApart way = SubscriptionsApart.but(PutsOtherConsentsIntoBulk::both);

  PutsOtherConsentsIntoBulk() {
    super(
        Layer.RESOURCE,
        "Keeps a subscription for each Third Party, but puts bulk data together by customer, with"
            + " what he gave to another.",
        breaks("bulk_isolation"),
        // The hooks know no addresses of the second Third Party's own.
        killedBy("TC_RBK006")
            .collateral("TC_PSH006", "TC_MSW001", "TC_PUD002")
            // Which have nothing to look at where there is one subscription for both.
            .collateral(AccessMatrix.everyGrantToAnother()));
  }

  private static String both(String own, String first) {
    String others = first.substring(first.indexOf("<entry"), first.lastIndexOf("</feed>"));
    return own.replace("</feed>", others + "</feed>");
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
