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
        killedBy("TC_SCOPE003", "TC_SCOPE030")
            .collateral("TC_SCOPE031_a", "TC_SCOPE031_b", "TC_SCOPE031_c"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.allowScopesBy((asked, offered) -> true);
  }
}
