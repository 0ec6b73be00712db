package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.SecretSource;
import dev.greenlight.party.server.Endpoint;
import java.util.List;
import java.util.Map;
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
  private final MetadataEndpoint metadata;
  private final CustomerPortal portal;

  /**
   * Puts a server together.
   *
   * @param usagePoints what the consent page shows that a Retail Customer shares
   */
  public AuthorizationServer(
      Addresses addresses,
      Registry registry,
      Ledger ledger,
      SecretSource secrets,
      Sessions sessions,
      Function<RetailCustomer, List<String>> usagePoints) {
    this.sessions = sessions;
    login = new LoginPage(addresses, registry, sessions);
    responses = new AuthorizationResponses(addresses.issuer());
    consent = new ConsentPage(ledger, secrets, sessions, responses, usagePoints);
    authorization = new AuthorizationEndpoint(registry, sessions, login, consent, responses);
    token = new TokenEndpoint(addresses, registry, ledger);
    revocation = new RevocationEndpoint(registry, ledger);
    metadata = new MetadataEndpoint(addresses);
    portal = new CustomerPortal(addresses, ledger, sessions, login);
  }

  /** Every endpoint and page by its path. */
  public Map<String, Endpoint> endpoints() {
    return Map.of(
        Addresses.LOGIN, login,
        Addresses.CONSENT, consent,
        Addresses.AUTHORIZATION, authorization,
        Addresses.TOKEN, token,
        Addresses.REVOCATION, revocation,
        Addresses.METADATA, metadata,
        Addresses.PORTAL, portal);
  }

  /** Forgets who logged in and who was asked. */
  public void reset() {
    sessions.reset();
    consent.reset();
  }

  public LoginPage login() {
    return login;
  }

  public ConsentPage consent() {
    return consent;
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

  public MetadataEndpoint metadata() {
    return metadata;
  }
}
