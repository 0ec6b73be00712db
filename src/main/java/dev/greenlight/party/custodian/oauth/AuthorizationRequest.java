package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Scope;
import java.util.Optional;

/**
 * A correct authorization request, waiting for the Retail Customer's decision.
 *
 * @param returns where the answer goes
 * @param scope what is asked for
 * @param challenge PKCE S256 challenge
 */
record AuthorizationRequest(Returns returns, Scope scope, Optional<String> challenge) {

  /**
   * A client and an address of its own: an answer may be sent there.
   *
   * @param client known and registered for the address
   * @param redirectUri one that is registered
   * @param state echoed unchanged
   */
  record Returns(Client client, String redirectUri, Optional<String> state) {}
}
