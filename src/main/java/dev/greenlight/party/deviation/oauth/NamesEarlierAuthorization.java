package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Share;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Optional;

/** Puts a consent to less under an Authorization from before, whose tokens go on opening all. */
final class NamesEarlierAuthorization extends CustodianDeviation {
  NamesEarlierAuthorization() {
    super(
        Layer.OAUTH,
        "Puts a consent to less under an Authorization from before, whose tokens go on opening"
            + " all.",
        breaks("choice_ends_more"),
        killedBy("TC_CHO008").alsoBreaks("authorization_agrees_with_token", "TC_CHO001"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    Ledger ledger = endpoint.ledger();
    endpoint.alterDocuments(
        (sent, document) ->
            ledger
                .accessToken(document.get("access_token").toString())
                .map(AccessToken::authorization)
                .filter(consent -> !consent.share().equals(Share.ALL))
                .flatMap(consent -> earlier(ledger, consent))
                .ifPresent(
                    earlier ->
                        document.computeIfPresent(
                            "authorizationURI",
                            (name, uri) -> uri.toString().replaceFirst("[^/]+$", earlier.id()))));
  }

  /** The first that there was, and still is. */
  private static Optional<Authorization> earlier(Ledger ledger, Authorization consent) {
    return ledger.authorizations().stream()
        .filter(one -> one.isActive() && one.share().equals(Share.ALL))
        .filter(one -> one.client().equals(consent.client()))
        .findFirst();
  }
}
