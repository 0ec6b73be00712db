package dev.greenlight.stage;

import dev.greenlight.act.oauth.ClientCredentials;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.model.RunFile;
import java.util.Optional;
import java.util.stream.Stream;

/** An Authorization that a Third Party got to give it back. */
public final class GivenBack {
  private GivenBack() {}

  /**
   * Lets it do so, where there is a revocation endpoint, no person has to approve for that, and
   * nobody reads with what would be given back.
   */
  public static void by(Stage stage, RunFile.ThirdParty thirdParty) {
    Optional<String> endpoint = stage.pixit().endpoints().revocation();
    if (endpoint.isEmpty() || !stage.consents().needNobody()) {
      return;
    }
    Authorization own = stage.pool().fresh(stage.pixit().customers().get(0), thirdParty);
    if (!stage.pool().isApart(own)) {
      return;
    }
    ClientCredentials client =
        stage
            .onboarding()
            .credentialsOf(thirdParty.customer(), stage.pixit().oauth().atRevocation());
    // The refresh token first: with it all that was granted is over.
    Stream.concat(own.tokens().refreshToken().stream(), Stream.of(own.tokens().accessToken()))
        .map(token -> TokenRequest.revoke(client, token).to(endpoint.get()))
        .forEach(
            call ->
                stage
                    .journal()
                    .exhibit(
                        null,
                        "revocation by " + thirdParty.customer().id(),
                        stage.functional().send(call)));
  }
}
