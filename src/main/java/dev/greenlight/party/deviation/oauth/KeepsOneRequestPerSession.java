package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Keeps one request a session, so that a second tab takes the place of the first. */
final class KeepsOneRequestPerSession extends CustodianDeviation {
  KeepsOneRequestPerSession() {
    super(
        Layer.OAUTH,
        "Keeps one authorization request a session: who approves in one tab answers the request of"
            + " the tab that was opened last.",
        breaks("oauth_requests_told_apart"),
        killedBy("TC_OAD080"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.ticketBy(session -> Integer.toHexString(session.hashCode()));
  }
}
