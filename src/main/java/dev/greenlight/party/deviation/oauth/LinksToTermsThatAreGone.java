package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.MetadataEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Links in its metadata to terms for Third Parties where nothing is. */
final class LinksToTermsThatAreGone extends CustodianDeviation {
  LinksToTermsThatAreGone() {
    super(
        Layer.OAUTH,
        "Links in its metadata to terms for Third Parties where nothing is.",
        breaks("oauth_terms_reachable"),
        killedBy("TC_META002"));
  }

  @Override
  public void bend(MetadataEndpoint endpoint) {
    endpoint.alterDocument(
        document -> document.computeIfPresent("op_tos_uri", (name, uri) -> uri + "/2014"));
  }
}
