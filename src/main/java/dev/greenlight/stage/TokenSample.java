package dev.greenlight.stage;

import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.SecretSample;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Tokens in quantity, asked for one after the other, to see how much of them varies. */
public final class TokenSample {
  private static final int DRAWN = 20;

  private final Stage stage;

  public TokenSample(Stage stage) {
    this.stage = stage;
  }

  /**
   * Tokens of the client-credentials grant; drawn now if nobody has before.
   *
   * @return id of the exhibit
   * @throws NotReached when one of them is not given
   */
  public String of(RunFile.Client client) {
    TokenRequest request =
        TokenRequest.clientCredentials(stage.onboarding().credentialsOf(client), client.scope());
    return stage
        .leases()
        .take(
            new Leased.Sample(client),
            () -> sample("access_token", () -> drawn(request, Milestone.OWN_TOKEN).accessToken()));
  }

  /**
   * Tokens of a customer, each from the refresh of the one before; drawn now if nobody has before.
   *
   * @return id of the exhibit
   * @throws NotReached when one of them is not given
   */
  public String of(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    return stage
        .leases()
        .take(
            new Leased.CustomerSample(customer, thirdParty),
            () -> sample("access_token", new Refreshes(customer, thirdParty)));
  }

  /** One refresh after the other of an authorization of its own. */
  private final class Refreshes implements Supplier<String> {
    private Authorization last;

    Refreshes(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
      last = stage.pool().fresh(customer, thirdParty);
    }

    @Override
    public String get() {
      TokenSet next = drawn(stage.pool().refreshOf(last), Milestone.REFRESH).after(last.tokens());
      last = new Authorization(last.customer(), last.prepared(), last.code(), last.answer(), next);
      return next.accessToken();
    }
  }

  private String sample(String kind, Supplier<String> draw) {
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < DRAWN; i++) {
      tokens.add(draw.get());
    }
    return stage.journal().exhibit(null, "sample of tokens", SecretSample.of(kind, tokens));
  }

  private TokenSet drawn(TokenRequest request, Milestone milestone) {
    Exchange answer = stage.quick().send(request.to(stage.pixit().endpoints().token()));
    stage.journal().exhibit(null, "token for a sample", answer);
    return TokenSet.in(answer)
        .orElseThrow(
            () ->
                new NotReached(
                    milestone, "the token endpoint gave no token for a sample of many", answer));
  }
}
