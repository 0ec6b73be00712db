package dev.greenlight.steps;

import dev.greenlight.model.TestHooks;

/**
 * The hooks of the system under test, as the run file names them.
 *
 * @param play whose run file it is
 */
record Hooks(Play play) {

  /** Makes a code or token expire now. */
  void expire(String codeOrToken) {
    play.stage().useHook(TestHooks::expire, "make a token expire", "token", codeOrToken);
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
