package dev.greenlight.model;

import java.util.Map;

/**
 * What requests at the authorization server say beyond what RFC 6749 has, or less.
 *
 * @param authorizeParameters further parameters of each authorization request
 * @param scopeOnRefresh whether a refresh names the scope that was granted, or none (RFC 6749
 *     section 6 leaves it to the client)
 */
public record OauthWays(Map<String, String> authorizeParameters, boolean scopeOnRefresh) {
  /** As most have it. */
  public static final OauthWays USUAL = new OauthWays(Map.of(), true);

  public OauthWays {
    authorizeParameters = Map.copyOf(authorizeParameters);
  }
}
