package dev.greenlight.party.custodian.grant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A Retail Customer who can log in.
 *
 * @param name shown on pages
 * @param username what he types
 * @param password secret
 * @param id of his Retail Customer data
 * @param subscription id of the one Subscription that holds all his UsagePoints
 * @param oneTimeCode what he types where a code is asked for; secret, and the same each time, for
 *     nobody sends it to him
 */
public record RetailCustomer(
    String name,
    String username,
    String password,
    String id,
    String subscription,
    String oneTimeCode) {

  /** Whether that is his code. */
  public boolean hasCode(String typed) {
    return MessageDigest.isEqual(
        oneTimeCode.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
  }

  /** Never shows the password and the code. */
  @Override
  public String toString() {
    return username;
  }
}
