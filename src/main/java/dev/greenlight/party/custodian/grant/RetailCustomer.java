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
 * @param bill what stands on his bills, by which he can prove who he is, too
 */
public record RetailCustomer(
    String name,
    String username,
    String password,
    String id,
    String subscription,
    String oneTimeCode,
    Bill bill) {

  /**
   * What stands on a bill; secret for others.
   *
   * @param account number of the account, ten digits
   * @param postalCode three letters and three digits
   */
  public record Bill(String account, String postalCode) {
    /** The bill of a customer. */
    static Bill of(String username, SecretSource secrets) {
      String digits = secrets.idNamed("account of " + username);
      String code = secrets.idNamed("postal code of " + username);
      StringBuilder postal = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        int number = Character.digit(code.charAt(i), 16);
        postal.append(i % 2 == 0 ? (char) ('A' + number) : (char) ('0' + number % 10));
      }
      return new Bill(
          "%010d".formatted(Long.parseLong(digits.substring(0, 8), 16)), postal.toString());
    }

    /** Never shows it. */
    @Override
    public String toString() {
      return "a bill";
    }
  }

  /** A customer whose secrets follow from his name. */
  public static RetailCustomer of(
      String name, String username, String id, String subscription, SecretSource secrets) {
    return new RetailCustomer(
        name,
        username,
        secrets.secretNamed(username),
        id,
        subscription,
        secrets.secretNamed("code of " + username),
        Bill.of(username, secrets));
  }

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
