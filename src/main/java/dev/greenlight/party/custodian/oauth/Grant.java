package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.server.Parameters;

/** One way to get tokens. */
interface Grant {
  /** Issues tokens, or throws a refusal. */
  IssuedTokens issue(Client client, Parameters form);
}
