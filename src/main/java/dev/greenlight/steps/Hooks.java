package dev.greenlight.steps;

import dev.greenlight.act.sut.Matter;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestHooks;

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

  /** Takes a consent back, as the customer does it in the portal. */
  void revoke(String authorization) {
    play.stage()
        .useHook(
            TestHooks::revokeAuthorization,
            "revoke an authorization",
            "authorization",
            authorization);
  }
}
