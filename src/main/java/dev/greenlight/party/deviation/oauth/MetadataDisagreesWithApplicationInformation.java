package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.MetadataEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Names other token and registration endpoints in its metadata than in ApplicationInformation. */
final class MetadataDisagreesWithApplicationInformation extends CustodianDeviation {
  MetadataDisagreesWithApplicationInformation() {
    super(
        Layer.OAUTH,
        "Names other token and registration endpoints in its metadata than in ApplicationInformation.",
        breaks("oauth_metadata_agrees"),
        killedBy("TC_META001").alsoBreaks("registration_announced", "TC_DRG004"));
  }

  @Override
  public void bend(MetadataEndpoint endpoint) {
    endpoint.alterDocument(
        document ->
            document.replaceAll(
                (name, uri) ->
                    name.equals("token_endpoint") || name.equals("registration_endpoint")
                        ? uri + "/v2"
                        : uri));
  }
}
