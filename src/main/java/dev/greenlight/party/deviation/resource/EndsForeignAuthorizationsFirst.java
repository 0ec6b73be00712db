package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Ends the Authorization of another Third Party, and then refuses to. */
final class EndsForeignAuthorizationsFirst extends CustodianDeviation {
  EndsForeignAuthorizationsFirst() {
    super(
        Layer.RESOURCE,
        "Ends the Authorization of another Third Party, and then refuses to.",
        breaks("write_isolation"),
        killedBy("TC_ACC_AUTHENTRY_DELETE_FOREIGN", "TC_ACC_AUTHENTRY_DELETE_OTHERS", "TC_RES031"));
  }

  @Override
  public void bend(ResourceServer server) {
    Ledger ledger = server.gate().ledger();
    server.alterAnswers(
        (request, correct) -> {
          boolean foreign =
              request.method().equals("DELETE")
                  && request.path().contains("/Authorization/")
                  && correct.status() == 403
                  && correct.header("WWW-Authenticate").isEmpty();
          if (foreign) {
            ledger
                .authorization(request.path().substring(request.path().lastIndexOf('/') + 1))
                .ifPresent(ledger::revoke);
          }
          return correct;
        });
  }
}
