package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Takes every response_type that has code among others for code. */
final class FindsCodeInResponseType extends CustodianDeviation {
  FindsCodeInResponseType() {
    super(
        Layer.OAUTH,
        "Takes every response_type that has code among others for code.",
        breaks("oauth_response_type_supported"),
        killedBy("TC_OAD001_x", "TC_OAD001_y"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alsoTakeResponseTypes(type -> List.of(type.split(" ", -1)).contains("code"));
  }
}
