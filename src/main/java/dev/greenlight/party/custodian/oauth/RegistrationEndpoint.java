package dev.greenlight.party.custodian.oauth;

import static dev.greenlight.party.custodian.oauth.RegistrationFault.INITIAL_TOKEN_MISSING;
import static dev.greenlight.party.custodian.oauth.RegistrationFault.INITIAL_TOKEN_WRONG;
import static dev.greenlight.party.custodian.oauth.RegistrationFault.METHOD_NOT_ALLOWED;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Refusal;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.custodian.grant.SecretSource;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Where a Third Party registers itself (RFC 7591; FB_36), with the initial access token that it was
 * given for that.
 */
public final class RegistrationEndpoint extends AlterableEndpoint {
  private static final String INITIAL_TOKEN = "initial access token";

  private final Registry registry;
  private final Ledger ledger;
  private final SecretSource secrets;
  private final ClientDocuments documents;
  private final Vigilance<RegistrationFault> vigilance = new Vigilance<>(RegistrationFault.class);
  private final MetadataReader reader;
  private UnaryOperator<JsonNode> reading = told -> told;
  private Consumer<Map<String, Object>> alteration = document -> {};

  RegistrationEndpoint(
      Addresses addresses, Registry registry, Ledger ledger, SecretSource secrets, Scope offered) {
    this.registry = registry;
    this.ledger = ledger;
    this.secrets = secrets;
    this.documents = new ClientDocuments(addresses);
    this.reader = new MetadataReader(vigilance, offered);
  }

  /** The token that entitles to register, under that seed. */
  public static String initialToken(SecretSource secrets) {
    return secrets.secretNamed(INITIAL_TOKEN);
  }

  /** Goes on as if that fault were none. Called before the first request only. */
  public void overlook(RegistrationFault fault) {
    vigilance.overlook(fault);
  }

  /** Looks at so many of the redirect URIs alone. Called before the first request only. */
  public void verifyRedirectUris(int first) {
    reader.verifyRedirectUris(first);
  }

  /** Takes software statements at their word. Called before the first request only. */
  public void believeStatements() {
    reading = MetadataReader::believing;
  }

  /** Tells a new client something else. Called before the first request only. */
  public void alterDocuments(Consumer<Map<String, Object>> change) {
    alteration = change;
  }

  @Override
  protected Answer respond(Request request) {
    try {
      vigilance.refuseIf(!request.method().equals("POST"), METHOD_NOT_ALLOWED);
      Optional<String> shown = Bearer.of(request);
      vigilance.refuseIf(shown.isEmpty(), INITIAL_TOKEN_MISSING);
      vigilance.refuseIf(shown.filter(token -> !isInitial(token)).isPresent(), INITIAL_TOKEN_WRONG);
      ThirdPartyRecord thirdParty =
          ThirdPartyRecord.register(
              reader.read(reading.apply(reader.object(request.body()))), secrets, ledger.now());
      registry.add(thirdParty);
      ledger.register(thirdParty);
      Map<String, Object> document = documents.of(thirdParty);
      alteration.accept(document);
      return Json.of(201, document);
    } catch (Refusal refusal) {
      return ClientDocuments.refuse((RegistrationFault) refusal.fault(), "POST");
    }
  }

  private boolean isInitial(String token) {
    return MessageDigest.isEqual(
        initialToken(secrets).getBytes(StandardCharsets.UTF_8),
        token.getBytes(StandardCharsets.UTF_8));
  }
}
