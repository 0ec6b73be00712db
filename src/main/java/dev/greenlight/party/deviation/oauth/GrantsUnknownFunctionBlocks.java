package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Grants function blocks that it never offered. */
final class GrantsUnknownFunctionBlocks extends CustodianDeviation {
  GrantsUnknownFunctionBlocks() {
    super(
        Layer.OAUTH,
        "Grants function blocks that it never offered.",
        breaks("espi_scope_known_blocks"),
        killedBy("TC_SCOPE003", "TC_SCOPE030"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.allowScopesBy((asked, offered) -> true);
  }
}
