package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets every secret authenticate a client. */
final class AcceptsAnySecret extends CustodianDeviation {
  AcceptsAnySecret() {
    super(
        Layer.OAUTH,
        "Lets every secret authenticate a client.",
        breaks("oauth_client_authentication"),
        killedBy(
            "TC_OAD003_l",
            "TC_OAD003_y",
            "TC_OAD011_g",
            "TC_OAD014_c",
            "TC_OAD014_h",
            "TC_OAD014_i",
            "TC_OAD014_j",
            "TC_OAD014_k",
            "TC_OAD014_m"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.SECRET_WRONG);
  }
}
