package dev.greenlight.party.custodian.oauth;

import dev.greenlight.model.LocalPractice;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.custodian.grant.SecretSource;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Endpoint;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The endpoints and pages of the authorization server, put together. */
public final class AuthorizationServer {
  private final Sessions sessions;
  private final LoginPage login;
  private final ConsentPage consent;
  private final AuthorizationResponses responses;
  private final AuthorizationEndpoint authorization;
  private final TokenEndpoint token;
  private final RevocationEndpoint revocation;
  private final IntrospectionEndpoint introspection;
  private final MetadataEndpoint metadata;
  private final RegistrationEndpoint registration;
  private final ClientConfigurationEndpoint clientConfiguration;
  private final CustomerPortal portal;
  private final AccountPage account;
  private final ConnectPage connect;
  private final OneTimeCodePage code;
  private final Waypoints waypoints;

  /**
   * Puts a server together.
   *
   * @param practice which pages it shows besides login and question
   * @param usagePoints what a Retail Customer has to share: titles by ids
   */
  public AuthorizationServer(
      Addresses addresses,
      Registry registry,
      Ledger ledger,
      SecretSource secrets,
      Sessions sessions,
      LocalPractice practice,
      Function<RetailCustomer, Map<String, String>> usagePoints) {
    this.sessions = sessions;
    code = new OneTimeCodePage(secrets, sessions);
    waypoints = new Waypoints(practice.pages(), sessions);
    login =
        new LoginPage(
            addresses,
            registry,
            sessions,
            practice.pages().contains(LocalPractice.ExtraPage.ONE_TIME_CODE)
                ? Optional.of(code)
                : Optional.empty());
    account = new AccountPage(registry, sessions, login);
    responses = new AuthorizationResponses(addresses.issuer());
    consent = new ConsentPage(ledger, secrets, sessions, responses, usagePoints);
    authorization =
        new AuthorizationEndpoint(
            registry, ledger.blocked()::hold, sessions, login, waypoints, consent, responses);
    token = new TokenEndpoint(addresses, registry, ledger, practice.secretsInBody());
    revocation = new RevocationEndpoint(addresses, registry, ledger, practice.secretsInBody());
    introspection =
        new IntrospectionEndpoint(addresses, registry, ledger, practice.secretsInBody());
    Scope offered = registry.thirdParties().get(0).customerClient().offered();
    metadata = new MetadataEndpoint(addresses, offered, practice.secretsInBody());
    registration = new RegistrationEndpoint(addresses, registry, ledger, secrets, offered);
    clientConfiguration = new ClientConfigurationEndpoint(addresses, registry, ledger, offered);
    portal = new CustomerPortal(addresses, ledger, sessions, login);
    connect = new ConnectPage(registry, ledger, sessions, login);
  }

  /** Every endpoint and page by its path. */
  public Map<String, Endpoint> endpoints() {
    Map<String, Endpoint> endpoints = new HashMap<>(waypoints.endpoints());
    endpoints.put(Addresses.LOGIN, login);
    endpoints.put(Addresses.ACCOUNT, account);
    endpoints.put(Addresses.CODE, code);
    endpoints.put(Addresses.CONSENT, consent);
    endpoints.put(Addresses.AUTHORIZATION, authorization);
    endpoints.put(Addresses.TOKEN, token);
    endpoints.put(Addresses.REVOCATION, revocation);
    endpoints.put(Addresses.INTROSPECTION, introspection);
    endpoints.put(Addresses.METADATA, metadata);
    endpoints.put(Addresses.TERMS_OF_SERVICE, request -> terms());
    endpoints.put(Addresses.REGISTRATION, registration);
    endpoints.put(Addresses.PORTAL, portal);
    endpoints.put(Addresses.CONNECT, connect);
    return endpoints;
  }

  private static Answer terms() {
    return Page.of(
        200,
        "Terms for Third Parties",
        "<p>Read what customers let you read, for what you told them, and no longer.</p>");
  }

  /** Forgets who logged in and who was asked. */
  public void reset() {
    sessions.reset();
    consent.reset();
    waypoints.reset();
  }

  public LoginPage login() {
    return login;
  }

  public AccountPage account() {
    return account;
  }

  public ConsentPage consent() {
    return consent;
  }

  public Waypoints waypoints() {
    return waypoints;
  }

  public AuthorizationResponses responses() {
    return responses;
  }

  public AuthorizationEndpoint authorization() {
    return authorization;
  }

  public TokenEndpoint token() {
    return token;
  }

  public RevocationEndpoint revocation() {
    return revocation;
  }

  public IntrospectionEndpoint introspection() {
    return introspection;
  }

  public MetadataEndpoint metadata() {
    return metadata;
  }

  public RegistrationEndpoint registration() {
    return registration;
  }

  /** Answers at every address below that of the registration endpoint. */
  public ClientConfigurationEndpoint clientConfiguration() {
    return clientConfiguration;
  }

  public CustomerPortal portal() {
    return portal;
  }

  public ConnectPage connect() {
    return connect;
  }
}
