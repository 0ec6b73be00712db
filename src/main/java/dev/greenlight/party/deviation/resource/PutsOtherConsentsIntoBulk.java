package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.SubscriptionsApart;

/**
 * Puts bulk data together by customer: it also holds the subscriptions that its customers gave to
 * another Third Party.
 */
final class PutsOtherConsentsIntoBulk extends AmongSubscriptionsApart {
  PutsOtherConsentsIntoBulk() {
    super(
        "Keeps a subscription for each Third Party, but puts bulk data together by customer, with"
            + " what he gave to another.",
        breaks("bulk_isolation"),
        killedBy("TC_RBK006")
            // Which have nothing to look at where there is one subscription for both.
            .collateral(AccessMatrix.everyGrantToAnother())
            .collateral(HOOKED),
        SubscriptionsApart.but(PutsOtherConsentsIntoBulk::both));
  }

  private static String both(String own, String first) {
    String others = first.substring(first.indexOf("<entry"), first.lastIndexOf("</feed>"));
    return own.replace("</feed>", others + "</feed>");
  }
}
