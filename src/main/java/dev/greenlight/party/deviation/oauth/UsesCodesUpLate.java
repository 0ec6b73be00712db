package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.AuthorizationCode;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Marks a code as used some time after it looked whether it was. */
final class UsesCodesUpLate extends CustodianDeviation {
  /** As long as a database under load may take, in milliseconds. */
  private static final long MEANWHILE = 300;

  private static final int BOTH = 2;

  private final Map<String, CountDownLatch> looked = new ConcurrentHashMap<>();

  UsesCodesUpLate() {
    super(
        Layer.OAUTH,
        "Marks a code as used some time after it looked whether it was.",
        breaks("oauth_code_at_once"),
        killedBy("TC_OAD022"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.authorizationCodeGrant().useCodesUpBy(this::usesUp);
  }

  private boolean usesUp(AuthorizationCode code) {
    if (code.isRedeemed()) {
      return false;
    }
    boolean unseen = isLookedAtByAnother(code.value());
    boolean first = code.redeem();
    return unseen || first;
  }

  /** Whether a second request looks before the first has marked it. */
  private boolean isLookedAtByAnother(String code) {
    CountDownLatch both = looked.computeIfAbsent(code, unused -> new CountDownLatch(BOTH));
    both.countDown();
    try {
      return both.await(MEANWHILE, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
