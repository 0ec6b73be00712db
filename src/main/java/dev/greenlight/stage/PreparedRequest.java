package dev.greenlight.stage;

import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.Pkce;
import dev.greenlight.model.RunFile;

/**
 * An authorization request that is about to be sent, with the verifier that goes with it.
 *
 * @param thirdParty who asks
 * @param request what is asked
 * @param pkce what the token request will have to prove
 */
public record PreparedRequest(
    RunFile.ThirdParty thirdParty, AuthorizationRequest request, Pkce pkce) {
  /** The state that must come back. */
  public String state() {
    return request.parameters().get("state").orElse("");
  }

  /** The scope that is asked for: at most that of the client, where the request names none. */
  public String scope() {
    return request.parameters().get("scope").orElseGet(() -> thirdParty.customer().scope());
  }

  /** The same with another request. */
  public PreparedRequest with(AuthorizationRequest other) {
    return new PreparedRequest(thirdParty, other, pkce);
  }
}
