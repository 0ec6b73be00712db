package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;

/** Lets an Authorization last a year longer with each refresh. */
final class ProlongsTermByRefresh extends CustodianDeviation {
  private volatile Ledger ledger;

  ProlongsTermByRefresh() {
    super(
        Layer.OAUTH,
        "Lets an Authorization last a year longer with each refresh.",
        breaks("term_not_prolonged"),
        killedBy("TC_TRM001"));
  }

  @Override
  public void bend(Ledger bent) {
    ledger = bent;
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("refresh_token")) {
            String uri = String.valueOf(document.get("authorizationURI"));
            ledger
                .authorization(uri.substring(uri.lastIndexOf('/') + 1))
                .ifPresent(one -> one.prolong(Duration.ofDays(365)));
          }
        });
  }
}
