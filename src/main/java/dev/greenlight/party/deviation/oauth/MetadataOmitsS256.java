package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.MetadataEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Does not list S256 in its metadata. */
final class MetadataOmitsS256 extends CustodianDeviation {
  MetadataOmitsS256() {
    super(
        Layer.OAUTH,
        "Does not list S256 in its metadata.",
        breaks("oauth_pkce_supported"),
        killedBy("TC_META001"));
  }

  @Override
  public void bend(MetadataEndpoint endpoint) {
    endpoint.alterDocument(
        document -> document.put("code_challenge_methods_supported", List.of("plain")));
  }
}
