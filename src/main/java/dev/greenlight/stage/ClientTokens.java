package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.oauth.ClientCredentials;
import dev.greenlight.act.oauth.RegisteredClient;
import dev.greenlight.act.oauth.RegistrationRequest;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.model.OauthWays;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Signing;
import dev.greenlight.record.Exchange;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a client that registered itself (FB_36) asks of customers, and the tokens that it gets. */
public final class ClientTokens {
  private final Stage stage;

  public ClientTokens(Stage stage) {
    this.stage = stage;
  }

  /** The Third Party that has this client for its customers. */
  public RunFile.ThirdParty thirdParty(RegisteredClient client, RegistrationRequest request) {
    RunFile.ThirdParty ours = stage.pixit().thirdParty();
    return new RunFile.ThirdParty(
        new RunFile.Client(
            client.id(),
            Optional.empty(),
            client
                .scope()
                .map(granted -> like(ours.customer().scope(), granted))
                .orElseGet(request::scope),
            client.authentication(),
            Signing.USUAL,
            Optional.empty()),
        ours.admin(),
        ours.registration(),
        request.redirectUris().stream().findFirst().orElseGet(ours::redirectUri),
        Optional.of(request.redirectUris().stream().skip(1).toList()),
        ours.notificationUri());
  }

  /**
   * Of the scopes that a client may ask for (RFC 7591 section 2: several, with spaces between), the
   * one that has most in common with what the Third Party asks for elsewhere.
   */
  static String like(String wanted, String granted) {
    Set<String> terms = new HashSet<>(Arrays.asList(wanted.split(";", -1)));
    return Arrays.stream(granted.strip().split(" +"))
        .max(
            Comparator.comparingLong(
                scope -> Arrays.stream(scope.split(";", -1)).filter(terms::contains).count()))
        .orElse(granted);
  }

  /** Redeems the code of a consent that was given to a client of ours. */
  public Exchange redeem(RegisteredClient client, Approval approval) {
    return send(
        TokenRequest.redeem(
                credentials(client),
                approval.code(),
                approval.prepared().thirdParty().redirectUri(),
                approval.prepared().pkce())
            .to(stage.pixit().endpoints().token()));
  }

  /**
   * An authorization that a customer gives to a client of ours.
   *
   * @throws NotReached when there is none
   */
  public Authorization granted(RegisteredClient client, RegistrationRequest request) {
    Approval approval =
        stage.pool().approved(stage.pixit().customers().get(0), thirdParty(client, request));
    Exchange answer = redeem(client, approval);
    stage.journal().exhibit(null, "token request of the client " + client.id(), answer);
    TokenSet tokens =
        TokenSet.in(answer)
            .orElseThrow(
                () ->
                    new NotReached(
                        Milestone.REGISTERED_CLIENT,
                        "the registered client got no tokens for a good code",
                        answer));
    return new Authorization(
        approval.customer(), approval.prepared(), approval.code(), answer, tokens);
  }

  /** Refreshes tokens of a client of ours. */
  public Exchange refresh(RegisteredClient client, TokenSet tokens, String scope) {
    return send(
        TokenRequest.refresh(
                credentials(client),
                tokens
                    .refreshToken()
                    .orElseThrow(
                        () ->
                            stage.pixit().oauth().issuesNoRefreshTokens()
                                ? new NotServed(OauthWays.NO_REFRESH_TOKENS)
                                : new NotReached(
                                    Milestone.TOKENS,
                                    "no refresh token came with the access token")),
                tokens.scope().orElse(scope))
            .namingScope(stage.pixit().oauth().scopeOnRefresh())
            .to(stage.pixit().endpoints().token()));
  }

  private static ClientCredentials credentials(RegisteredClient client) {
    return new ClientCredentials(
        client.id(),
        client
            .secret()
            .orElseThrow(
                () -> new NotCarriedOut("the registered client got no secret to prove itself by")),
        client.authentication());
  }

  private Exchange send(HttpCall call) {
    return stage.quick().send(call);
  }
}
