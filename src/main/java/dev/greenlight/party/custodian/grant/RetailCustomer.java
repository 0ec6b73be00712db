package dev.greenlight.party.custodian.grant;

/**
 * A Retail Customer who can log in.
 *
 * @param name shown on pages
 * @param username what he types
 * @param password secret
 * @param subscription id of the one Subscription that holds all his UsagePoints
 */
public record RetailCustomer(String name, String username, String password, String subscription) {
  /** Never shows the password. */
  @Override
  public String toString() {
    return username;
  }
}
