package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationResponses;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Strips special characters from the state before it echoes it. */
final class SanitisesState extends CustodianDeviation {
  SanitisesState() {
    super(
        Layer.OAUTH,
        "Strips special characters from the state before it echoes it.",
        breaks("oauth_state_echoed"),
        killedBy("TC_OAD001_o")
            .collateral(
                "TC_OAD001_a",
                "TC_OAD001_c",
                "TC_OAD001_f",
                "TC_OAD001_m",
                "TC_OAD001_n",
                "TC_OAD002",
                "TC_RCS002",
                "TC_SCOPE001",
                "TC_SCOPE010",
                "TC_SCOPE002",
                "TC_SCOPE003",
                "TC_SCOPE030",
                "TC_SCOPE031_a",
                "TC_SCOPE031_b",
                "TC_SCOPE031_c"));
  }

  @Override
  public void bend(AuthorizationResponses responses) {
    responses.alterParameters(
        parameters ->
            parameters
                .first("state")
                .map(
                    state ->
                        parameters
                            .without("state")
                            .with("state", state.replaceAll("[^A-Za-z0-9_-]", "")))
                .orElse(parameters));
  }
}
