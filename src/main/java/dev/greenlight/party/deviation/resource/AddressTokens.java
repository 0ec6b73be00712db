package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.server.Request;
import java.util.Optional;

/** Tokens that stand where none is to be looked for. */
final class AddressTokens {
  private AddressTokens() {}

  /** The one in the query of a request (RFC 6750 section 2.3); empty for none that is known. */
  static Optional<AccessToken> of(BearerGate gate, Request request) {
    return request.query().first("access_token").flatMap(gate.ledger()::accessToken);
  }
}
