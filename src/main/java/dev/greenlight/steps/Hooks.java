package dev.greenlight.steps;

import dev.greenlight.model.RunFile;

/**
 * The hooks of the system under test, as the run file names them.
 *
 * @param play whose run file it is
 */
record Hooks(Play play) {

  /** Makes a code or token expire now. */
  void expire(String codeOrToken) {
    play.stage().useHook(RunFile.Hooks::expire, "make a token expire", "token", codeOrToken);
  }

  /** Takes a consent back, as the customer does it in the portal. */
  void revoke(String authorization) {
    play.stage()
        .useHook(
            RunFile.Hooks::revokeAuthorization,
            "revoke an authorization",
            "authorization",
            authorization);
  }
}
