package dev.greenlight.party.custodian.grant;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where everything of the custodian is, at the paths of the reference implementation.
 *
 * @param base scheme, host and port
 */
public record Addresses(URI base) {
  /** Application path; also part of the issuer. */
  public static final String APPLICATION = "/DataCustodian";

  /** How the custodian is called. */
  public static final String CUSTODIAN_ID = "greenlight-reference-custodian";

  public static final String AUTHORIZATION = APPLICATION + "/oauth/authorize";
  public static final String CONSENT = APPLICATION + "/oauth/consent";
  public static final String TOKEN = APPLICATION + "/oauth/token";
  public static final String REVOCATION = APPLICATION + "/oauth/revoke";
  public static final String INTROSPECTION = APPLICATION + "/oauth/introspect";
  public static final String REGISTRATION = APPLICATION + "/oauth/register";
  public static final String LOGIN = APPLICATION + "/login";
  public static final String CODE = LOGIN + "/code";
  public static final String ACCOUNT = LOGIN + "/account";
  public static final String TERMS = APPLICATION + "/terms";
  public static final String TERMS_OF_SERVICE = APPLICATION + "/TermsOfService";
  public static final String ACCOUNTS = APPLICATION + "/accounts";
  public static final String PORTAL = APPLICATION + "/portal";
  public static final String DOWNLOAD = PORTAL + "/download";
  public static final String CONNECT = PORTAL + "/connect";
  public static final String SCOPE_SELECTION = APPLICATION + "/RetailCustomer/ScopeSelection";
  public static final String RESOURCE = APPLICATION + "/espi/1_1/resource";
  public static final String HOOKS = "/hooks";

  /** RFC 8414 section 3.1 puts the well-known part before the issuer's path. */
  public static final String METADATA = "/.well-known/oauth-authorization-server" + APPLICATION;

  /** Whether a path is for the programs of Third Parties, and not for browsers. */
  public static boolean isCalledByThirdParties(String path) {
    return List.of(RESOURCE, TOKEN, REVOCATION, INTROSPECTION, REGISTRATION).stream()
        .anyMatch(path::startsWith);
  }

  /** The absolute address of a path. */
  public URI at(String path) {
    return URI.create(base + path);
  }

  /** Base of the authorization server and its issuer identifier. */
  public URI issuer() {
    return at(APPLICATION);
  }

  /** Base of the resource URIs. */
  public URI resourceEndpoint() {
    return at(RESOURCE);
  }

  /** Address of a resource, given below the resource endpoint and without a leading slash. */
  public URI resource(String path) {
    return at(RESOURCE + "/" + path);
  }

  /** Address of an Authorization. */
  public URI of(Authorization authorization) {
    return resource("Authorization/" + authorization.id());
  }

  /** What an Authorization gives access to: resourceURI. */
  public URI resourceOf(Authorization authorization, ThirdPartyRecord thirdParty) {
    return switch (authorization.client().kind()) {
      case CUSTOMER ->
          resource("Batch/Subscription/" + authorization.customer().orElseThrow().subscription());
      case CLIENT -> resource("Batch/Bulk/" + thirdParty.bulkId());
      case REGISTRATION -> applicationInformation(thirdParty);
    };
  }

  /**
   * Where the Retail Customer data is to which an Authorization gives access: customerResourceURI.
   *
   * @param granted the Authorization's scope, or that of a token of it
   * @return empty where none was granted
   */
  public Optional<URI> customerResourceOf(
      Authorization authorization, Scope granted, ThirdPartyRecord thirdParty) {
    return granted.grantsCustomerData()
        ? customerPath(authorization, thirdParty).map(this::resource)
        : Optional.empty();
  }

  private static Optional<String> customerPath(
      Authorization authorization, ThirdPartyRecord thirdParty) {
    return switch (authorization.client().kind()) {
      case CUSTOMER ->
          Optional.of("Batch/RetailCustomer/" + authorization.customer().orElseThrow().id());
      case CLIENT -> Optional.of("Batch/BulkRetailCustomerInfo/" + thirdParty.bulkId());
      case REGISTRATION -> Optional.empty();
    };
  }

  /** Address of the ApplicationInformation of a Third Party. */
  public URI applicationInformation(ThirdPartyRecord thirdParty) {
    return resource("ApplicationInformation/" + thirdParty.id());
  }

  /** Where a Third Party manages its registration: registration_client_uri. */
  public URI registrationOf(ThirdPartyRecord thirdParty) {
    return thirdParty.metadata().isPresent()
        ? at(REGISTRATION + "/" + thirdParty.id())
        : applicationInformation(thirdParty);
  }
}
