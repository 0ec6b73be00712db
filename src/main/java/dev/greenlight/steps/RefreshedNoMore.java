package dev.greenlight.steps;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.model.OauthWays;

/**
 * A refresh that has to be refused, which no Third Party can try where there are no refresh tokens.
 *
 * @param play whose answer it is
 */
record RefreshedNoMore(Play play) {
  /** Asks about the answer to it, if there was one. */
  void ask(String requirement, Check check) {
    if (play.stage().pool().isRefreshable(play.authorization())) {
      play.askAbout(requirement, check, "answer");
    } else {
      play.askAbout(requirement, new HasNothingToLookAt(OauthWays.NO_REFRESH_TOKENS));
    }
  }
}
