package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;

/** Tells as expires_at when the consent ends, a year after the token. */
final class TellsExpiryOfConsent extends CustodianDeviation {
  private static final Duration YEAR = Duration.ofDays(365);

  TellsExpiryOfConsent() {
    super(
        Layer.RESOURCE,
        "Tells as expires_at when the consent ends, a year after the token.",
        breaks("authorization_expiry_agrees"),
        killedBy("TC_OAD005_d").collateral("TC_FND004"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.tellExpiryBy(expiry -> expiry.plus(YEAR).getEpochSecond());
  }
}
