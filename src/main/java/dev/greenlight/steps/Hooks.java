package dev.greenlight.steps;

import dev.greenlight.act.sut.Matter;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestHooks;
import dev.greenlight.stage.Authorization;
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
   * @param kind {@code authorization_code}, {@code access_token}
   */
  void expire(String codeOrToken, String kind, RunFile.Customer customer) {
    play.stage()
        .useHook(
            TestHooks::expire,
            "make a token expire",
            Matter.token(codeOrToken, kind, customer.user()));
  }

  /** Lets the customer take a consent back: in the portal, or by the hook that stands for it. */
  void revoke(Authorization own) {
    Optional<PortalRevocation> portal = PortalRevocation.of(play.stage(), own);
    if (portal.isPresent()) {
      portal.get().carryOut(own);
      return;
    }
    play.stage()
        .useHook(
            TestHooks::revokeAuthorization,
            "revoke an authorization",
            "authorization",
            own.authorizationUri());
  }
}
