package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Asks whether there is such a function block, and not whether this Third Party may have it. */
final class GrantsEveryExistingBlock extends CustodianDeviation {
  GrantsEveryExistingBlock() {
    super(
        Layer.OAUTH,
        "Asks whether there is such a function block, and not whether this Third Party may have"
            + " it.",
        breaks("espi_scope_known_blocks"),
        killedBy("TC_SCOPE030").collateral("TC_SCOPE031_a", "TC_SCOPE031_b", "TC_SCOPE031_c"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.allowScopesBy(
        (asked, offered) -> asked.isWithin(offered) || ExistingBlocks.areAllOf(asked));
  }
}
