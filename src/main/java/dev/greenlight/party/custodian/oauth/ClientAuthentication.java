package dev.greenlight.party.custodian.oauth;

import static dev.greenlight.party.custodian.oauth.TokenFault.CLIENT_DIFFERS;
import static dev.greenlight.party.custodian.oauth.TokenFault.CLIENT_UNKNOWN;
import static dev.greenlight.party.custodian.oauth.TokenFault.CREDENTIALS_MALFORMED;
import static dev.greenlight.party.custodian.oauth.TokenFault.CREDENTIALS_MISSING;
import static dev.greenlight.party.custodian.oauth.TokenFault.SECRET_WRONG;
import static dev.greenlight.party.custodian.oauth.TokenFault.TWO_WAYS;

import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who calls: HTTP Basic with client id and secret, the only way that ESPI knows, or a signed
 * assertion; the secret in the form as well where that is the custom.
 */
final class ClientAuthentication {
  private static final Pattern BASIC =
      Pattern.compile("Basic +([A-Za-z0-9+/]+=*)", Pattern.CASE_INSENSITIVE);

  private final Registry registry;
  private final Vigilance<TokenFault> vigilance;
  private final ClientAssertions assertions;
  private Predicate<Parameters> namesEnough = sent -> false;
  private BiPredicate<String, String> alsoTaken = (right, sent) -> false;
  private boolean secretsInBody;
  private boolean addressesRead;

  /**
   * @param secretsInBody whether id and secret may stand in the form, too
   * @param assertions looks at what clients sign
   */
  ClientAuthentication(
      Registry registry,
      Vigilance<TokenFault> vigilance,
      boolean secretsInBody,
      ClientAssertions assertions) {
    this.assertions = assertions;
    this.registry = registry;
    this.vigilance = vigilance;
    this.secretsInBody = secretsInBody;
  }

  /** Takes more secrets than the right one, which comes first. */
  void alsoTakeSecrets(BiPredicate<String, String> other) {
    alsoTaken = other;
  }

  /** Takes the name of a client for its proof in some requests. */
  void takeNamesIn(Predicate<Parameters> requests) {
    namesEnough = requests;
  }

  /** Takes id and secret from the form, too. */
  void readForms() {
    secretsInBody = true;
  }

  /** Takes id and secret from the address, too. */
  void readAddresses() {
    addressesRead = true;
  }

  /** The client that proved to be itself. */
  Client of(Request request, Parameters sent) {
    List<String> authorizations = request.headers("Authorization");
    if (authorizations.isEmpty() && sent.contains(ClientAssertions.PARAMETER)) {
      return assertions.of(sent);
    }
    if (secretsInBody && authorizations.isEmpty() && sent.contains("client_secret")) {
      return authenticated(
          sent.first("client_id").orElse(""), sent.first("client_secret").orElse(""));
    }
    if (addressesRead && authorizations.isEmpty() && request.query().contains("client_secret")) {
      return authenticated(
          request.query().first("client_id").orElse(""),
          request.query().first("client_secret").orElse(""));
    }
    if (authorizations.isEmpty() && namesEnough.test(sent)) {
      return vigilance.require(registry.client(sent.first("client_id").orElse("")), CLIENT_UNKNOWN);
    }
    vigilance.require(authorizations.stream().findFirst(), CREDENTIALS_MISSING);
    vigilance.refuseIf(authorizations.size() > 1, TWO_WAYS);
    String[] pair = vigilance.require(pair(authorizations.get(0)), CREDENTIALS_MALFORMED);
    Client client = authenticated(pair[0], pair[1]);
    vigilance.refuseIf(
        sent.first("client_id").filter(id -> !id.equals(client.id())).isPresent(), CLIENT_DIFFERS);
    vigilance.refuseIf(
        sent.contains("client_secret") || sent.contains(ClientAssertions.PARAMETER), TWO_WAYS);
    return client;
  }

  private Client authenticated(String id, String secret) {
    Client client = vigilance.require(registry.client(id), CLIENT_UNKNOWN);
    vigilance.refuseIf(
        !client.hasSecret(secret) && !alsoTaken.test(client.secret(), secret), SECRET_WRONG);
    return client;
  }

  private static Optional<String[]> pair(String authorization) {
    Matcher basic = BASIC.matcher(authorization.strip());
    if (!basic.matches()) {
      return Optional.empty();
    }
    try {
      String decoded =
          new String(Base64.getDecoder().decode(basic.group(1)), StandardCharsets.UTF_8);
      int colon = decoded.indexOf(':');
      return colon < 1
          ? Optional.empty()
          : Optional.of(
              new String[] {
                formDecoded(decoded.substring(0, colon)), formDecoded(decoded.substring(colon + 1))
              });
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Id and secret are form-encoded before they are joined (RFC 6749 section 2.3.1). */
  private static String formDecoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
