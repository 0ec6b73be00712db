package dev.greenlight.steps;

import dev.greenlight.act.sut.Matter;
import dev.greenlight.model.HookKind;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestHooks;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.PortalRevocation;
import java.util.Optional;

/**
 * The hooks of the system under test, as the run file names them.
 *
 * @param play whose run file it is
 */
record Hooks(Play play) {

  /**
   * Makes a code or token of a customer expire now.
   *
   * @param kind {@code authorization_code}, {@code access_token} or {@code refresh_token}
   */
  void expire(String codeOrToken, String kind, RunFile.Customer customer) {
    play.stage()
        .useHook(
            HookKind.EXPIRE,
            "make a token expire",
            Matter.token(codeOrToken, kind, customer.user()));
  }

  /**
   * Makes a refresh token of a customer expire now.
   *
   * @throws NotServed when the run file names no hook for it: refresh tokens need not expire at all
   */
  void expireRefreshToken(String token, RunFile.Customer customer) {
    if (play.stage().pixit().hooks().flatMap(TestHooks::expire).isEmpty()) {
      throw new NotServed(
          "no hook makes a refresh token expire (pixit.hooks.expire), and not every Data Custodian"
              + " lets them expire");
    }
    expire(token, "refresh_token", customer);
  }

  /** Lets the customer take a consent back: in the portal, or by the hook that stands for it. */
  void revoke(Authorization own) {
    revoke(own.customer(), own.authorizationUri());
  }

  /** The same, where all that is known of the consent is its address. */
  void revoke(RunFile.Customer customer, String authorizationUri) {
    Optional<PortalRevocation> portal = PortalRevocation.of(play.stage(), customer);
    if (portal.isPresent()) {
      portal.get().carryOut(customer, authorizationUri);
      return;
    }
    play.stage()
        .useHook(HookKind.REVOKE_AUTHORIZATION, "revoke an authorization", authorizationUri);
  }
}
