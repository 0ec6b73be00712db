package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.MetadataEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Names another issuer in its metadata than the one asked. */
final class MetadataNamesOtherIssuer extends CustodianDeviation {
  MetadataNamesOtherIssuer() {
    super(
        Layer.OAUTH,
        "Names another issuer in its metadata than the one asked.",
        breaks("oauth_metadata_issuer"),
        killedBy("TC_META001"));
  }

  @Override
  public void bend(MetadataEndpoint endpoint) {
    endpoint.alterDocument(document -> document.put("issuer", "https://issuer.example"));
  }
}
