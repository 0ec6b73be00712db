package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.SecretSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tokens and codes in quantity, to see how much of them varies. */
public final class TokenSample {
  private static final int DRAWN = 20;

  /** So many come in order by chance once in millions. */
  private static final int ROW = 10;

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
   * Tokens of a customer.
   *
   * @param access id of the exhibit about the access tokens
   * @param refresh id of that about the refresh tokens; empty where all are one
   */
  public record OfCustomer(String access, Optional<String> refresh) {
    /**
     * Id of the exhibit about the refresh tokens.
     *
     * @throws NotServed where a refresh brings no new one
     */
    public String rotating() {
      return refresh.orElseThrow(
          () -> new NotServed("a refresh brings no new refresh token, so that there is but one"));
    }
  }

  /**
   * Tokens of a customer, each from the refresh of the one before; drawn now if nobody has before.
   *
   * @throws NotReached when one of them is not given
   */
  public OfCustomer of(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    return stage
        .leases()
        .take(
            new Leased.CustomerSample(customer, thirdParty),
            () -> {
              Refreshes refreshes = new Refreshes(customer, thirdParty);
              String access = sample("access_token", refreshes);
              return new OfCustomer(access, refreshes.sampleOfNew());
            });
  }

  /**
   * Authorization codes.
   *
   * @param all id of the exhibit about all that came back in this run
   * @param row id of that about those that were asked for one after the other; empty where a person
   *     would have had to approve each
   */
  public record OfCodes(String all, Optional<String> row) {}

  /**
   * Authorization codes. What came back while several cases ran did so in any order, so that some
   * more are asked for one after the other, and still more where all are few; unless a person would
   * have to approve each, and as long as there is time.
   *
   * @throws NotCarriedOut when a correct request brings none
   */
  public OfCodes ofCodes(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    Consents consents = stage.consents();
    if (!consents.needNobody()) {
      return new OfCodes(exhibit("code", consents.codes().all()), Optional.empty());
    }
    List<String> row = new ArrayList<>();
    Pace pace = new Pace(stage.clock().left());
    do {
      row.add(stage.pool().approved(customer, thirdParty).code());
      pace.made(stage.clock().left());
    } while ((row.size() < ROW || consents.codes().all().size() < DRAWN) && isTimeFor(pace));
    return new OfCodes(exhibit("code", consents.codes().all()), Optional.of(exhibit("code", row)));
  }

  private boolean isTimeFor(Pace pace) {
    return pace.forOne().filter(one -> one.compareTo(stage.clock().left()) >= 0).isEmpty();
  }

  /** One refresh after the other of an authorization of its own. */
  private final class Refreshes implements Supplier<String> {
    private final List<String> refreshTokens = new ArrayList<>();
    private Authorization last;

    Refreshes(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
      last = stage.pool().fresh(customer, thirdParty);
    }

    @Override
    public String get() {
      TokenSet next = drawn(stage.pool().refreshOf(last), Milestone.REFRESH).after(last.tokens());
      last = new Authorization(last.customer(), last.prepared(), last.code(), last.answer(), next);
      next.refreshToken().ifPresent(refreshTokens::add);
      return next.accessToken();
    }

    Optional<String> sampleOfNew() {
      return refreshTokens.stream().distinct().count() < 2
          ? Optional.empty()
          : Optional.of(exhibit("refresh_token", refreshTokens));
    }
  }

  private String sample(String kind, Supplier<String> draw) {
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < DRAWN; i++) {
      tokens.add(draw.get());
    }
    return exhibit(kind, tokens);
  }

  private String exhibit(String kind, List<String> tokens) {
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
