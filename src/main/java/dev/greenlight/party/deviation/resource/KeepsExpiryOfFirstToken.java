package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;

/**
 * Tells as expires_at of an Authorization when its first access token ends, whatever came since.
 */
final class KeepsExpiryOfFirstToken extends CustodianDeviation {
  /** How long access tokens live. */
  private static final Duration LIFETIME = Duration.ofHours(1);

  KeepsExpiryOfFirstToken() {
    super(
        Layer.RESOURCE,
        "Tells as expires_at of an Authorization when its first access token ends, whatever came"
            + " since.",
        breaks("authorization_expiry_agrees"),
        killedBy("TC_RES040"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.expireBy(
        authorization ->
            authorization.customer().isPresent()
                ? authorization.since().plus(LIFETIME)
                : authorization.expiresAt());
  }
}
