package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.oauth.ClientCredentials;
import dev.greenlight.act.oauth.RegisteredClient;
import dev.greenlight.act.oauth.RegistrationRequest;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.act.resource.Addresses;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.SelfRegistration;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exchange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The clients that a Third Party registers by itself in one scenario (FB_36). All of them are
 * deleted when it ends, also those that should not have come to be.
 */
public final class SelfRegistrations {
  private static final String NAME = "Greenlight conformance test";
  private static final int UNLIKELY = 12;
  private static final String INFORMATION =
      ProtectedResource.APPLICATION_INFORMATION.element() + ">";

  private final Stage stage;
  private final SelfRegistration told;
  private final List<RegisteredClient> standing = new ArrayList<>();

  public SelfRegistrations(Stage stage) {
    this.stage = stage;
    this.told = stage.pixit().registration();
  }

  /** A correct request, under a name that no client had before. */
  public RegistrationRequest correct() {
    RunFile.ThirdParty thirdParty = stage.pixit().thirdParty();
    RegistrationRequest request =
        RegistrationRequest.correct(
            NAME + " " + stage.words().of(UNLIKELY),
            thirdParty.redirectUri(),
            thirdParty.customer().scope(),
            told.members());
    return told.softwareStatement()
        .map(statement -> request.with("software_statement", stage.secrets().of(statement)))
        .orElse(request);
  }

  /** Sends a request to register with the token that entitles to it. */
  public Exchange register(RegistrationRequest request) {
    return register(request, told.initialToken().map(stage.secrets()::of));
  }

  /** Sends a request to register with that token, or none. */
  public Exchange register(RegistrationRequest request, Optional<String> token) {
    Exchange answer = send(request.to(new RegistrationAddress(stage).get(), token));
    RegisteredClient.in(answer).ifPresent(standing::add);
    return answer;
  }

  /**
   * Makes sure that a correct request registers a client: else it proves nothing that a wrong one
   * does not.
   *
   * @throws NotReached when it does not
   */
  public void requireRegistration() {
    stage
        .leases()
        .take(
            new Leased.Registration(),
            () -> {
              SelfRegistrations own = new SelfRegistrations(stage);
              Exchange answer = own.register(own.correct());
              stage.journal().exhibit(null, "registration", answer);
              own.clientIn(answer);
              own.cleanUp();
              return answer;
            });
  }

  /**
   * Makes sure that it takes a token to register.
   *
   * @throws NotServed when everybody may
   */
  public void requireInitialToken() {
    if (told.initialToken().isEmpty()) {
      throw new NotServed(
          "the run file names no initial access token (pixit.registration.initialToken): everybody"
              + " may register");
    }
  }

  /**
   * The client in an answer to a correct request.
   *
   * @throws NotReached when there is none
   */
  public RegisteredClient clientIn(Exchange answer) {
    return RegisteredClient.in(answer)
        .orElseThrow(
            () ->
                new NotReached(
                    Milestone.REGISTRATION,
                    told.initialToken().isPresent()
                        ? "a correct request registered no client (an initial access token that"
                            + " may be used once only does not suffice)"
                        : "a correct request registered no client",
                    answer));
  }

  /** Reads a registration, with that token or none. */
  public Exchange read(RegisteredClient client, Optional<String> token) {
    return send(RegistrationRequest.bare("GET", addressOf(client), token));
  }

  /** Replaces a registration. */
  public Exchange replace(RegisteredClient client, RegistrationRequest request) {
    return replace(client, request, tokenOf(client));
  }

  /** Tries to replace a registration with that token. */
  public Exchange replace(RegisteredClient client, RegistrationRequest request, String token) {
    // Both have to stand there (RFC 7592 section 2.2), though they cannot be changed.
    RegistrationRequest named = request.with("client_id", client.id());
    return send(
        client
            .secret()
            .map(secret -> named.with("client_secret", secret))
            .orElse(named)
            .replacing(addressOf(client), token));
  }

  /** Ends a registration. */
  public Exchange delete(RegisteredClient client) {
    return delete(client, tokenOf(client));
  }

  /** Tries to end a registration with that token. */
  public Exchange delete(RegisteredClient client, String token) {
    Exchange answer =
        send(RegistrationRequest.bare("DELETE", addressOf(client), Optional.of(token)));
    if (answer.answered() && answer.response().status() / 100 == 2) {
      standing.removeIf(one -> one.id().equals(client.id()));
    }
    return answer;
  }

  /** Remembers with which token a client is managed from now on. */
  public void follow(RegisteredClient client) {
    standing.replaceAll(one -> one.id().equals(client.id()) ? client : one);
  }

  /**
   * The token that manages a registration.
   *
   * @throws NotReached when none came
   */
  public String tokenOf(RegisteredClient client) {
    return client.token().orElseThrow(() -> unnamed("registration_access_token"));
  }

  /** Where it is managed; a token is not sent in the clear. */
  private static String addressOf(RegisteredClient client) {
    String address = client.address().orElseThrow(() -> unnamed("registration_client_uri"));
    return RegistrationAddress.safe("registration_client_uri", address);
  }

  private static NotReached unnamed(String member) {
    return new NotReached(
        Milestone.REGISTRATION, "the answer to a correct request names no " + member);
  }

  /**
   * ApplicationInformation of a client: where the answer said that it stands, its registration
   * itself, or what has its id below the root of the resources. The first that there is; else the
   * last answer.
   */
  public Exchange applicationInformation(RegisteredClient client) {
    ResourceGuide guide = new ResourceGuide(stage);
    String root = stage.pixit().endpoints().resource() + "/ApplicationInformation";
    Exchange answer = null;
    for (String address :
        Stream.concat(
                named(client, root),
                Stream.of(
                    addressOf(client),
                    Addresses.under(root, Addresses.last(addressOf(client))),
                    Addresses.under(root, client.id())))
            .distinct()
            .toList()) {
      answer = guide.get(address, "Bearer " + tokenOf(client));
      if (answer.answered() && answer.response().body().text().contains(INFORMATION)) {
        return answer;
      }
    }
    return answer;
  }

  /** A token goes only where resources are. */
  static Stream<String> named(RegisteredClient client, String root) {
    WebAddress resources = WebAddress.of(root);
    return client.informations().stream()
        .filter(
            address ->
                WebAddress.of(address).scheme().equals(resources.scheme())
                    && WebAddress.of(address).authority().equals(resources.authority()));
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
            RunFile.Signing.USUAL,
            Optional.empty()),
        ours.admin(),
        ours.registration(),
        request.redirectUris().stream().findFirst().orElseGet(ours::redirectUri),
        request.redirectUris().stream().skip(1).toList(),
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
                            new NotReached(
                                Milestone.TOKENS, "no refresh token came with the access token")),
                tokens.scope().orElse(scope))
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

  /** Deletes every client that still stands, whatever time the case has left. */
  public void cleanUp() {
    for (RegisteredClient client : List.copyOf(standing)) {
      standing.remove(client);
      stage.clock().afterwards(() -> end(client));
    }
  }

  /** What is left behind because the answer does not say how to delete it is on record. */
  private Optional<Exchange> end(RegisteredClient client) {
    if (client.token().isEmpty()
        || client.address().filter(uri -> !WebAddress.of(uri).isExposed()).isEmpty()) {
      return Optional.empty();
    }
    Exchange answer = delete(client);
    stage.journal().exhibit(null, "deletion of the client " + client.id(), answer);
    return Optional.of(answer);
  }

  private Exchange send(HttpCall call) {
    return stage.quick().send(call);
  }
}
