package dev.greenlight.party.custodian.grant;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.util.Set;

/**
 * One OAuth client of a Third Party; every Third Party has one for each kind of token.
 *
 * @param id client_id
 * @param secret client_secret
 * @param keys with which it may sign instead, on the curve P-256
 * @param kind what its tokens open
 * @param owner id of the Third Party, see {@link ThirdPartyRecord#id}
 * @param grantTypes grants it may use
 * @param offered the widest scope it may ask for
 */
public record Client(
    String id,
    String secret,
    KeyPair keys,
    TokenKind kind,
    String owner,
    Set<GrantType> grantTypes,
    Scope offered) {

  public Client {
    grantTypes = Set.copyOf(grantTypes);
  }

  /** Whether that is the secret; takes the same time for every wrong one. */
  public boolean hasSecret(String candidate) {
    return MessageDigest.isEqual(
        secret.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
  }

  /** One client_id is one client, whatever it may do: that can change while it has tokens. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Client client && client.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return id;
  }
}
