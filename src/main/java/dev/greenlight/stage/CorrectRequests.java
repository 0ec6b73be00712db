package dev.greenlight.stage;

import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.Pkce;
import dev.greenlight.model.RunFile;

/** Makes authorization requests as the run file says that the target wants them. */
final class CorrectRequests {
  private final RunFile.Pixit pixit;
  private final Words words;

  CorrectRequests(RunFile.Pixit pixit, Words words) {
    this.pixit = pixit;
    this.words = words;
  }

  /** One of that Third Party, with a state and a verifier of its own. */
  PreparedRequest correct(RunFile.ThirdParty thirdParty) {
    Pkce pkce = new Pkce(words.of(64));
    AuthorizationRequest request =
        AuthorizationRequest.correct(
                pixit.endpoints().authorization(),
                thirdParty.customer().id(),
                thirdParty.redirectUri(),
                thirdParty.customer().scope(),
                words.of(32),
                pkce)
            .saying(pixit.oauth().authorizeParameters());
    return new PreparedRequest(
        thirdParty,
        namesScope(thirdParty) ? request : request.with(request.parameters().without("scope")),
        pkce);
  }

  /** Whoever asks for another scope than that of the run file has to say so. */
  private boolean namesScope(RunFile.ThirdParty thirdParty) {
    return pixit.oauth().authorizeScope() || pixit.applications().noneMatch(thirdParty::equals);
  }
}
