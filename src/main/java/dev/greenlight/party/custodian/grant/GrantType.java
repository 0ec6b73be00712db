package dev.greenlight.party.custodian.grant;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The OAuth grants of ESPI. */
public enum GrantType {
  AUTHORIZATION_CODE,
  REFRESH_TOKEN,
  CLIENT_CREDENTIALS;

  /** The name on the wire. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The grant that goes by that name on the wire. */
  public static Optional<GrantType> of(String id) {
    return Arrays.stream(values()).filter(grant -> grant.id().equals(id)).findFirst();
  }
}
