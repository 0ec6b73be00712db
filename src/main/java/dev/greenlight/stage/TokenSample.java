package dev.greenlight.stage;

import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.SecretSample;
import java.util.ArrayList;
import java.util.List;

/** Tokens in quantity, to see how much of them varies. */
public final class TokenSample {
  private static final int DRAWN = 20;

  private final Stage stage;

  public TokenSample(Stage stage) {
    this.stage = stage;
  }

  /**
   * Tokens of the client-credentials grant, asked for one after the other; drawn now if nobody has
   * before.
   *
   * @return id of the exhibit
   * @throws NotReached when one of them is not given
   */
  public String of(RunFile.Client client) {
    return stage
        .leases()
        .take(
            new Leased.Sample(client),
            () -> {
              List<String> tokens = new ArrayList<>();
              for (int i = 0; i < DRAWN; i++) {
                tokens.add(draw(client));
              }
              return stage
                  .journal()
                  .exhibit(null, "sample of tokens", SecretSample.of("access_token", tokens));
            });
  }

  private String draw(RunFile.Client client) {
    Exchange answer =
        stage
            .quick()
            .send(
                TokenRequest.clientCredentials(
                        stage.onboarding().credentialsOf(client), client.scope())
                    .to(stage.pixit().endpoints().token()));
    stage.journal().exhibit(null, "token for a sample", answer);
    return TokenSet.in(answer)
        .map(TokenSet::accessToken)
        .orElseThrow(
            () ->
                new NotReached(
                    Milestone.OWN_TOKEN,
                    "the token endpoint gave the Third Party no token of its own",
                    answer));
  }
}
