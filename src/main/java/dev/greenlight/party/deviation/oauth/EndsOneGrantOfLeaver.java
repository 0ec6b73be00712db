package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Ends what a customer who moves out granted the first Third Party, and no other. */
final class EndsOneGrantOfLeaver extends CustodianDeviation {
  EndsOneGrantOfLeaver() {
    super(
        Layer.OAUTH,
        "Ends what a customer who moves out granted one Third Party, and leaves it to the others.",
        breaks("move_out_ends_authorization"),
        killedBy("TC_END_MOVE"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.moveOutBy(customer -> endFirst(events.ledger(), customer));
  }

  private static void endFirst(Ledger ledger, RetailCustomer leaver) {
    List<Authorization> granted =
        ledger.authorizations().stream()
            .filter(Authorization::isActive)
            .filter(one -> one.customer().filter(leaver::equals).isPresent())
            .toList();
    granted.stream()
        .filter(one -> one.client().owner().equals(granted.get(0).client().owner()))
        .forEach(ledger::revoke);
  }
}
