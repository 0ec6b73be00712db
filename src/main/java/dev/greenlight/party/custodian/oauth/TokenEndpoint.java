package dev.greenlight.party.custodian.oauth;

import static dev.greenlight.party.custodian.oauth.TokenFault.CLIENT_BLOCKED;
import static dev.greenlight.party.custodian.oauth.TokenFault.GRANT_NOT_ALLOWED;
import static dev.greenlight.party.custodian.oauth.TokenFault.GRANT_TYPE_MISSING;
import static dev.greenlight.party.custodian.oauth.TokenFault.GRANT_TYPE_UNKNOWN;
import static dev.greenlight.party.custodian.oauth.TokenFault.METHOD_NOT_POST;
import static dev.greenlight.party.custodian.oauth.TokenFault.NOT_A_FORM;
import static dev.greenlight.party.custodian.oauth.TokenFault.PARAMETER_REPEATED;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.GrantType;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Refusal;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Gives tokens to authenticated clients (RFC 6749 sections 3.2 and 5), with the members of ESPI.
 */
public final class TokenEndpoint extends AlterableEndpoint {
  private final Addresses addresses;
  private final Registry registry;
  private final Ledger ledger;
  private final Vigilance<TokenFault> vigilance = new Vigilance<>(TokenFault.class);
  private final ClientAuthentication authentication;
  private final AuthorizationCodeGrant authorizationCode;
  private final RefreshTokenGrant refreshToken;
  private final ClientCredentialsGrant clientCredentials;
  private Function<Parameters, Optional<String>> grantType = form -> form.first("grant_type");
  private Function<Request, Parameters> reading = Request::form;
  private BiFunction<Client, Parameters, Client> acting = (client, sent) -> client;
  private BiConsumer<Parameters, Map<String, Object>> alteration = (sent, document) -> {};

  TokenEndpoint(Addresses addresses, Registry registry, Ledger ledger, boolean secretsInBody) {
    this.addresses = addresses;
    this.registry = registry;
    this.ledger = ledger;
    this.authentication =
        new ClientAuthentication(
            registry,
            vigilance,
            secretsInBody,
            new ClientAssertions(addresses, registry, vigilance, ledger::now));
    this.authorizationCode = new AuthorizationCodeGrant(ledger, vigilance);
    this.refreshToken = new RefreshTokenGrant(ledger, vigilance);
    this.clientCredentials = new ClientCredentialsGrant(ledger, vigilance);
  }

  /** Goes on as if that fault were none. Called before the first request only. */
  public void overlook(TokenFault fault) {
    vigilance.overlook(fault);
  }

  /**
   * Takes the name of a client for its proof in some requests. Called before the first one only.
   */
  public void takeNamesIn(Predicate<Parameters> requests) {
    authentication.takeNamesIn(requests);
  }

  /**
   * Takes more secrets than the right one, which comes first. Called before the first request only.
   */
  public void alsoTakeSecrets(BiPredicate<String, String> more) {
    authentication.alsoTakeSecrets(more);
  }

  /** Takes the secrets of clients from the address, too. Called before the first request only. */
  public void takeSecretsFromAddresses() {
    authentication.readAddresses();
  }

  /** Takes the secrets of clients from forms, too. Called before the first request only. */
  public void takeSecretsFromForms() {
    authentication.readForms();
  }

  /** Takes a client that proved to be itself for another. Called before the first request only. */
  public void takeClientsFor(BiFunction<Client, Parameters, Client> other) {
    acting = other;
  }

  /** Reads bodies otherwise. Called before the first request only. */
  public void readBodiesBy(Function<Request, Parameters> other) {
    reading = other;
  }

  /** Tells the grant type otherwise. Called before the first request only. */
  public void tellGrantTypeBy(Function<Parameters, Optional<String>> other) {
    grantType = other;
  }

  /**
   * Changes every token document before it is written, knowing what was sent. Called before the
   * first request only.
   */
  public void alterDocuments(BiConsumer<Parameters, Map<String, Object>> change) {
    alteration = change;
  }

  /** The grant behind grant_type=authorization_code. */
  public AuthorizationCodeGrant authorizationCodeGrant() {
    return authorizationCode;
  }

  /** The grant behind grant_type=refresh_token. */
  public RefreshTokenGrant refreshTokenGrant() {
    return refreshToken;
  }

  /** The grant behind grant_type=client_credentials. */
  public ClientCredentialsGrant clientCredentialsGrant() {
    return clientCredentials;
  }

  /** What was issued so far. */
  public Ledger ledger() {
    return ledger;
  }

  @Override
  protected Answer respond(Request request) {
    try {
      boolean post = request.method().equals("POST");
      vigilance.refuseIf(!post, METHOD_NOT_POST);
      vigilance.refuseIf(post && !request.isForm(), NOT_A_FORM);
      Parameters sent = post ? reading.apply(request) : request.query();
      Client client = acting.apply(authentication.of(request, sent), sent);
      vigilance.refuseIf(ledger.blocked().hold(client), CLIENT_BLOCKED);
      vigilance.refuseIf(!sent.repeated().isEmpty(), PARAMETER_REPEATED);
      // The moment from which on expires_in counts.
      return Json.of(200, document(sent, grant(client, sent).issue(client, sent)))
          .dated(ledger.now());
    } catch (Refusal refusal) {
      return Json.error((TokenFault) refusal.fault());
    }
  }

  private Grant grant(Client client, Parameters sent) {
    String name = vigilance.require(grantType.apply(sent), GRANT_TYPE_MISSING);
    GrantType type = vigilance.require(GrantType.of(name), GRANT_TYPE_UNKNOWN);
    vigilance.refuseIf(!client.grantTypes().contains(type), GRANT_NOT_ALLOWED);
    return switch (type) {
      case AUTHORIZATION_CODE -> authorizationCode;
      case REFRESH_TOKEN -> refreshToken;
      case CLIENT_CREDENTIALS -> clientCredentials;
    };
  }

  private Map<String, Object> document(Parameters sent, IssuedTokens tokens) {
    Authorization authorization = tokens.accessToken().authorization();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("access_token", tokens.accessToken().value());
    document.put("token_type", "Bearer");
    document.put("expires_in", ledger.lifetimes().access().toSeconds());
    tokens.refreshToken().ifPresent(token -> document.put("refresh_token", token.value()));
    document.put("scope", tokens.accessToken().scope().toString());
    document.put(
        "resourceURI",
        addresses.resourceOf(authorization, registry.ownerOf(authorization.client())).toString());
    document.put("authorizationURI", addresses.of(authorization).toString());
    addresses
        .customerResourceOf(
            authorization, tokens.accessToken().scope(), registry.ownerOf(authorization.client()))
        .ifPresent(uri -> document.put("customerResourceURI", uri.toString()));
    alteration.accept(sent, document);
    return document;
  }
}
