package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationResponses;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Keeps 64 characters of a state, as long as its column is. */
final class CutsLongState extends CustodianDeviation {
  private static final int COLUMN = 64;

  CutsLongState() {
    super(
        Layer.OAUTH,
        "Keeps 64 characters of a state, as long as its column is.",
        breaks("oauth_state_echoed"),
        killedBy("TC_OAD031"));
  }

  @Override
  public void bend(AuthorizationResponses responses) {
    responses.alterParameters(
        parameters ->
            parameters
                .first("state")
                .filter(state -> state.length() > COLUMN)
                .map(state -> parameters.without("state").with("state", state.substring(0, COLUMN)))
                .orElse(parameters));
  }
}
