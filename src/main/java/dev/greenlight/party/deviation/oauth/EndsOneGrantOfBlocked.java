package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;
import java.util.Optional;

/** Ends what the first customer granted a Third Party that is blocked, and leaves it the others. */
final class EndsOneGrantOfBlocked extends CustodianDeviation {
  EndsOneGrantOfBlocked() {
    super(
        Layer.OAUTH,
        "Ends what one customer granted a Third Party that is blocked, and leaves it what others"
            + " did.",
        breaks("blocking_ends_authorizations"),
        killedBy("TC_END_BLOCK")
            // What is left of it is told of when its data is corrected.
            .collateral("TC_PSH040_DELETE", "TC_PSH040_PORTAL"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.blockBy(thirdParty -> blockAtFirst(events.ledger(), thirdParty));
  }

  private static void blockAtFirst(Ledger ledger, ThirdPartyRecord thirdParty) {
    ledger.blockWhatIsNew(thirdParty);
    List<Authorization> held =
        ledger.authorizations().stream()
            .filter(Authorization::isActive)
            .filter(one -> one.client().owner().equals(thirdParty.id()))
            .toList();
    Optional<RetailCustomer> first =
        held.stream().flatMap(one -> one.customer().stream()).findFirst();
    held.stream()
        .filter(one -> one.customer().isEmpty() || one.customer().equals(first))
        .forEach(ledger::revoke);
  }
}
