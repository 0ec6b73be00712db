package dev.greenlight.party.custodian.oauth;

import static dev.greenlight.party.custodian.oauth.AuthorizationFault.CHALLENGE_MALFORMED;
import static dev.greenlight.party.custodian.oauth.AuthorizationFault.CHALLENGE_METHOD_UNSUPPORTED;
import static dev.greenlight.party.custodian.oauth.AuthorizationFault.CLIENT_BLOCKED;
import static dev.greenlight.party.custodian.oauth.AuthorizationFault.CLIENT_MISSING;
import static dev.greenlight.party.custodian.oauth.AuthorizationFault.CLIENT_NOT_ALLOWED;
import static dev.greenlight.party.custodian.oauth.AuthorizationFault.CLIENT_REPEATED;
import static dev.greenlight.party.custodian.oauth.AuthorizationFault.CLIENT_UNKNOWN;
import static dev.greenlight.party.custodian.oauth.AuthorizationFault.PARAMETER_REPEATED;
import static dev.greenlight.party.custodian.oauth.AuthorizationFault.REDIRECT_URI_MISSING;
import static dev.greenlight.party.custodian.oauth.AuthorizationFault.REDIRECT_URI_REPEATED;
import static dev.greenlight.party.custodian.oauth.AuthorizationFault.REDIRECT_URI_UNREGISTERED;
import static dev.greenlight.party.custodian.oauth.AuthorizationFault.RESPONSE_TYPE_MISSING;
import static dev.greenlight.party.custodian.oauth.AuthorizationFault.RESPONSE_TYPE_UNSUPPORTED;
import static dev.greenlight.party.custodian.oauth.AuthorizationFault.SCOPE_INVALID;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.GrantType;
import dev.greenlight.party.custodian.grant.Refusal;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Takes the Retail Customer's browser from the Third Party, lets him log in and decide, and sends
 * it back (RFC 6749 section 4.1.1).
 *
 * <p>A request whose client or redirect URI is in doubt is never answered by a redirect (section
 * 4.1.2.1); other faults are, but only after login (RFC 9700 section 4.11.2).
 */
public final class AuthorizationEndpoint extends AlterableEndpoint {
  private static final Pattern S256_CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

  /** Looked at before all others. */
  private static final Set<String> OF_RETURNS = Set.of("client_id", "redirect_uri");

  private final Registry registry;
  private final Predicate<Client> blocked;
  private final Sessions sessions;
  private final LoginPage login;
  private final Waypoints waypoints;
  private final ConsentPage consent;
  private final AuthorizationResponses responses;
  private final Vigilance<AuthorizationFault> vigilance = new Vigilance<>(AuthorizationFault.class);
  private BiPredicate<String, String> sameRedirectUri = String::equals;
  private BiPredicate<Scope, Scope> mayAsk = Scope::isWithin;
  private Predicate<String> alsoTaken = type -> false;
  private boolean loginComesFirst = true;
  private BiPredicate<String, String> keepsChallenge = (session, address) -> true;

  /**
   * @param blocked whose Third Party was blocked
   */
  AuthorizationEndpoint(
      Registry registry,
      Predicate<Client> blocked,
      Sessions sessions,
      LoginPage login,
      Waypoints waypoints,
      ConsentPage consent,
      AuthorizationResponses responses) {
    this.registry = registry;
    this.blocked = blocked;
    this.sessions = sessions;
    this.login = login;
    this.waypoints = waypoints;
    this.consent = consent;
    this.responses = responses;
  }

  /** Takes more response types than code. Called before the first request only. */
  public void alsoTakeResponseTypes(Predicate<String> more) {
    alsoTaken = more;
  }

  /**
   * Tells errors at the first redirect URI that is registered. Called before the first request
   * only.
   */
  public void sendErrorsToFirstRedirectUri() {
    responses.sendErrorsBy(
        returns ->
            registry.ownerOf(returns.client()).registration().redirectUris().get(0).toString());
  }

  /** Goes on as if that fault were none. Called before the first request only. */
  public void overlook(AuthorizationFault fault) {
    vigilance.overlook(fault);
  }

  /**
   * Compares redirect URIs otherwise, the registered one first. Called before the first request
   * only.
   */
  public void matchRedirectUrisBy(BiPredicate<String, String> match) {
    sameRedirectUri = match;
  }

  /**
   * Decides otherwise whether a scope (first) may be asked for where another one is offered. Called
   * before the first request only.
   */
  public void allowScopesBy(BiPredicate<Scope, Scope> other) {
    mayAsk = other;
  }

  /**
   * Decides by the id of a session and the address that was asked for whether a challenge is kept.
   * Called before the first request only.
   */
  public void keepChallengesBy(BiPredicate<String, String> other) {
    keepsChallenge = other;
  }

  /**
   * Refuses a malformed request before anybody is logged in. Called before the first request only.
   */
  public void refuseBeforeLogin() {
    loginComesFirst = false;
  }

  @Override
  protected Answer respond(Request request) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Answer.methodNotAllowed("GET");
    }
    Parameters parameters = request.query();
    AuthorizationRequest.Returns returns;
    try {
      returns = returns(parameters);
    } catch (Refusal refusal) {
      return Page.problem(400, refusal.fault().description());
    }
    Optional<Sessions.Session> session = sessions.loggedIn(request);
    if (session.isEmpty() && loginComesFirst) {
      return login.before(here(parameters));
    }
    try {
      AuthorizationRequest asked = read(returns, parameters);
      if (session.isEmpty()) {
        return login.before(here(parameters));
      }
      return waypoints
          .next(session.get(), here(parameters))
          .orElseGet(() -> consent.ask(session.get(), kept(asked, session.get(), parameters)));
    } catch (Refusal refusal) {
      return responses.error(returns, refusal.fault());
    }
  }

  private AuthorizationRequest kept(
      AuthorizationRequest asked, Sessions.Session session, Parameters parameters) {
    return keepsChallenge.test(session.id(), here(parameters))
        ? asked
        : new AuthorizationRequest(asked.returns(), asked.scope(), Optional.empty());
  }

  private static String here(Parameters parameters) {
    return Addresses.AUTHORIZATION + "?" + parameters.encoded();
  }

  private AuthorizationRequest.Returns returns(Parameters parameters) {
    vigilance.refuseIf(parameters.repeated().contains("client_id"), CLIENT_REPEATED);
    vigilance.refuseIf(parameters.repeated().contains("redirect_uri"), REDIRECT_URI_REPEATED);
    String clientId = vigilance.require(parameters.first("client_id"), CLIENT_MISSING);
    Client client = vigilance.require(registry.client(clientId), CLIENT_UNKNOWN);
    String redirectUri = vigilance.require(parameters.first("redirect_uri"), REDIRECT_URI_MISSING);
    vigilance.refuseIf(!isRegistered(client, redirectUri), REDIRECT_URI_UNREGISTERED);
    return new AuthorizationRequest.Returns(client, redirectUri, parameters.first("state"));
  }

  private boolean isRegistered(Client client, String redirectUri) {
    return registry.ownerOf(client).registration().redirectUris().stream()
        .anyMatch(registered -> sameRedirectUri.test(registered.toString(), redirectUri));
  }

  private AuthorizationRequest read(AuthorizationRequest.Returns returns, Parameters parameters) {
    Client client = returns.client();
    vigilance.refuseIf(!OF_RETURNS.containsAll(parameters.repeated()), PARAMETER_REPEATED);
    Optional<String> responseType = parameters.first("response_type");
    vigilance.refuseIf(responseType.isEmpty(), RESPONSE_TYPE_MISSING);
    vigilance.refuseIf(
        responseType.filter(type -> !type.equals("code") && !alsoTaken.test(type)).isPresent(),
        RESPONSE_TYPE_UNSUPPORTED);
    vigilance.refuseIf(
        !client.grantTypes().contains(GrantType.AUTHORIZATION_CODE), CLIENT_NOT_ALLOWED);
    vigilance.refuseIf(blocked.test(client), CLIENT_BLOCKED);
    return new AuthorizationRequest(returns, scope(client, parameters), challenge(parameters));
  }

  private Scope scope(Client client, Parameters parameters) {
    Optional<String> asked = parameters.first("scope");
    Optional<Scope> granted =
        asked.flatMap(Scope::parse).filter(scope -> mayAsk.test(scope, client.offered()));
    vigilance.refuseIf(asked.isPresent() && granted.isEmpty(), SCOPE_INVALID);
    return granted.orElse(client.offered());
  }

  private Optional<String> challenge(Parameters parameters) {
    Optional<String> challenge = parameters.first("code_challenge");
    Optional<String> method = parameters.first("code_challenge_method");
    vigilance.refuseIf(
        challenge.isPresent() && !method.orElse("plain").equals("S256"),
        CHALLENGE_METHOD_UNSUPPORTED);
    vigilance.refuseIf(
        method.isPresent() != challenge.isPresent()
            || challenge.filter(S256_CHALLENGE.asMatchPredicate().negate()).isPresent(),
        CHALLENGE_MALFORMED);
    return challenge;
  }
}
