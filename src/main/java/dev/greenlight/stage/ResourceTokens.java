package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.act.sut.Matter;
import dev.greenlight.model.HookKind;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestHooks;
import dev.greenlight.record.Exchange;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Tokens of each kind in each state, made once and shared. */
public final class ResourceTokens {
  private final Stage stage;

  public ResourceTokens(Stage stage) {
    this.stage = stage;
  }

  /** A good one. */
  public String good(TokenKind kind) {
    return good(kind, stage.pixit().thirdParty());
  }

  /** A good one of that Third Party, for the first customer where it is a customer's. */
  public String good(TokenKind kind, RunFile.ThirdParty thirdParty) {
    return switch (kind) {
      case CUSTOMER -> good(firstCustomer(), thirdParty);
      case CLIENT -> stage.onboarding().shared(thirdParty.admin()).accessToken();
      case REGISTRATION -> stage.onboarding().shared(thirdParty.registration()).accessToken();
    };
  }

  /** A good one of a customer. */
  String good(RunFile.Customer customer) {
    return good(customer, stage.pixit().thirdParty());
  }

  private String good(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    return stage.pool().shared(customer, thirdParty).tokens().accessToken();
  }

  /** A good one that was made to expire. */
  public SpentToken expired(TokenKind kind) {
    return stage
        .leases()
        .take(
            new Leased.ExpiredToken(kind),
            () ->
                kind == TokenKind.CUSTOMER
                    ? spentOfCustomer(
                        own ->
                            expire(
                                Matter.token(
                                        own.tokens().accessToken(),
                                        "access_token",
                                        own.customer().user())
                                    .of(own.tokens().authorizationUri())))
                    : SpentToken.of(
                        expire(
                            Matter.token(
                                fresh(kind).accessToken(),
                                kind == TokenKind.CLIENT ? "client_token" : "registration_token",
                                ""))));
  }

  /** The Authorization behind {@link #expired expired} tokens of a customer. */
  public Authorization expiredConsent() {
    return expired(TokenKind.CUSTOMER)
        .consent()
        .map(SpentToken.Consent::authorization)
        .orElseThrow();
  }

  /**
   * A good one that is kept until it has expired by itself.
   *
   * @param lifetime from when it was made; empty when its answer does not say
   */
  record Ageing(SpentToken token, Optional<Duration> lifetime) {}

  /** One that nobody else uses. */
  Ageing ageing(TokenKind kind) {
    if (kind == TokenKind.CUSTOMER) {
      SpentToken token = spentOfCustomer(own -> own.tokens().accessToken());
      return new Ageing(
          token, token.consent().flatMap(consent -> consent.authorization().tokens().lifetime()));
    }
    TokenSet fresh = fresh(kind);
    return new Ageing(SpentToken.of(fresh.accessToken()), fresh.lifetime());
  }

  /** How long one lasts that others use; empty when nobody says. */
  Optional<Duration> lifetime(TokenKind kind) {
    return switch (kind) {
      case CUSTOMER ->
          stage.pool().shared(firstCustomer(), stage.pixit().thirdParty()).tokens().lifetime();
      case CLIENT, REGISTRATION -> stage.onboarding().shared(client(kind)).lifetime();
    };
  }

  /** A good one that was revoked. */
  public SpentToken revoked(TokenKind kind) {
    return stage
        .leases()
        .take(
            new Leased.RevokedToken(kind),
            () ->
                kind == TokenKind.CUSTOMER
                    ? spentOfCustomer(this::revokeOfCustomer)
                    : SpentToken.of(giveBack(kind, fresh(kind))));
  }

  /** Looks at what the token opens while it does. */
  private SpentToken spentOfCustomer(Function<Authorization, String> spend) {
    Authorization own = stage.pool().fresh(firstCustomer(), stage.pixit().thirdParty());
    Seen opened = new Batches(stage).opened(own);
    Optional<Seen> person = new CustomerGuide(stage).opened(own);
    return new SpentToken(
        spend.apply(own), Optional.of(new SpentToken.Consent(own, opened, person)));
  }

  private String expire(Matter token) {
    stage.useHook(HookKind.EXPIRE, "expire a token", token);
    return token.value();
  }

  /**
   * As the customer does it where that is possible and ends nothing that others need, else as the
   * client does it (RFC 7009).
   */
  private String revokeOfCustomer(Authorization own) {
    if (stage.pixit().hooks().flatMap(TestHooks::revokeAuthorization).isPresent()
        && own.tokens().authorizationUri().isPresent()
        && stage.pool().isApart(own)) {
      stage.useHook(
          HookKind.REVOKE_AUTHORIZATION, "revoke an authorization", own.authorizationUri());
      return own.tokens().accessToken();
    }
    return giveBack(TokenKind.CUSTOMER, own.tokens());
  }

  private String giveBack(TokenKind kind, TokenSet tokens) {
    giveBack(client(kind), "of kind " + kind, tokens.accessToken());
    return tokens.accessToken();
  }

  /**
   * Makes sure that a Third Party can give an access token of its own back: else it proves nothing
   * that it cannot give back that of another.
   *
   * @throws NotReached when it cannot
   */
  public void requireRevocation(RunFile.ThirdParty thirdParty) {
    stage
        .leases()
        .take(
            new Leased.Revocation(thirdParty),
            () -> {
              RunFile.Client client = thirdParty.customer();
              Authorization own = stage.pool().fresh(firstCustomer(), thirdParty);
              return giveBack(client, "of " + client.id(), own.tokens().accessToken());
            });
  }

  private Exchange giveBack(RunFile.Client client, String which, String token) {
    String endpoint =
        stage
            .pixit()
            .endpoints()
            .revocation()
            .orElseThrow(
                () -> new NotCarriedOut("the run file names no revocation endpoint (pixit)"));
    Exchange answer =
        stage
            .functional()
            .send(
                TokenRequest.revoke(
                        stage
                            .onboarding()
                            .credentialsOf(client, stage.pixit().oauth().atRevocation()),
                        token)
                    .to(endpoint));
    stage.journal().exhibit(null, "revocation of a token " + which, answer);
    if (!answer.answered() || answer.response().status() / 100 != 2) {
      throw new NotReached(
          Milestone.REVOCATION, "the revocation endpoint did not take a good token back", answer);
    }
    return answer;
  }

  private TokenSet fresh(TokenKind ofClient) {
    return stage.onboarding().fresh(client(ofClient));
  }

  private RunFile.Client client(TokenKind kind) {
    RunFile.ThirdParty thirdParty = stage.pixit().thirdParty();
    return switch (kind) {
      case CUSTOMER -> thirdParty.customer();
      case CLIENT -> thirdParty.admin();
      case REGISTRATION -> thirdParty.registration();
    };
  }

  private RunFile.Customer firstCustomer() {
    return stage.pixit().customers().get(0);
  }
}
