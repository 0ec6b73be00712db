package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.MetadataEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Names another token endpoint in its metadata than in ApplicationInformation. */
final class MetadataDisagreesWithApplicationInformation extends CustodianDeviation {
  MetadataDisagreesWithApplicationInformation() {
    super(
        Layer.OAUTH,
        "Names another token endpoint in its metadata than in ApplicationInformation.",
        breaks("oauth_metadata_agrees"),
        killedBy("TC_META001"));
  }

  @Override
  public void bend(MetadataEndpoint endpoint) {
    endpoint.alterDocument(
        document -> document.computeIfPresent("token_endpoint", (name, uri) -> uri + "/v2"));
  }
}
