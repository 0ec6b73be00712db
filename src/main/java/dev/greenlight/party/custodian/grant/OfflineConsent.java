package dev.greenlight.party.custodian.grant;

/**
 * What the first Retail Customer granted the first Third Party on paper (FB_40): an Authorization
 * and its access token, which no grant of OAuth brought.
 */
public final class OfflineConsent {
  private OfflineConsent() {}

  /** Id of the Authorization. */
  public static String id(SecretSource secrets) {
    return secrets.idNamed("Authorization that was made offline");
  }

  /** The access token that was handed over. */
  public static String token(SecretSource secrets) {
    return secrets.secretNamed("access token that was handed over");
  }
}
