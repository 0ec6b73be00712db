package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.AuthorizationCode;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes a code for unused once the tokens that it brought were given back. */
final class RedeemsCodeOfRevokedTokens extends CustodianDeviation {
  RedeemsCodeOfRevokedTokens() {
    super(
        Layer.OAUTH,
        "Takes a code for unused once the tokens that it brought were given back.",
        breaks("oauth_code_single_use"),
        killedBy("TC_OAD030"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    Ledger ledger = endpoint.ledger();
    endpoint
        .authorizationCodeGrant()
        .lookUpCodesBy(
            (client, form) ->
                form.first("code")
                    .flatMap(ledger::code)
                    .map(
                        code ->
                            code.isRedeemed() && !code.authorization().isActive()
                                ? anew(ledger, code)
                                : code));
  }

  private static AuthorizationCode anew(Ledger ledger, AuthorizationCode code) {
    Authorization over = code.authorization();
    return ledger.issueCode(
        ledger.consent(over.client(), over.customer().orElseThrow(), over.scope(), over.share()),
        code.redirectUri(),
        code.challenge());
  }
}
