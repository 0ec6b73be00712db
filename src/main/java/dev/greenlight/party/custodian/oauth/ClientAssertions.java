package dev.greenlight.party.custodian.oauth;

import static dev.greenlight.party.custodian.oauth.TokenFault.ASSERTION_EXPIRED;
import static dev.greenlight.party.custodian.oauth.TokenFault.ASSERTION_FOR_ANOTHER;
import static dev.greenlight.party.custodian.oauth.TokenFault.ASSERTION_MALFORMED;
import static dev.greenlight.party.custodian.oauth.TokenFault.ASSERTION_OF_ANOTHER_KEY;
import static dev.greenlight.party.custodian.oauth.TokenFault.ASSERTION_USED;
import static dev.greenlight.party.custodian.oauth.TokenFault.CLIENT_UNKNOWN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.Parameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Clients that prove who they are by a signed assertion (RFC 7523 section 3), with ES256 and the
 * key that was registered. Each assertion is taken once, and lives for an hour at most, so that the
 * ids that came are not remembered for ever.
 */
final class ClientAssertions {
  static final String PARAMETER = "client_assertion";

  private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final ObjectMapper JSON = new ObjectMapper();

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Jwt(JsonNode header, JsonNode claims, String signed, byte[] signature) {}

  private final Addresses addresses;
  private final Registry registry;
  private final Vigilance<TokenFault> vigilance;
  private final InstantSource clock;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  ClientAssertions(
      Addresses addresses,
      Registry registry,
      Vigilance<TokenFault> vigilance,
      InstantSource clock) {
    this.addresses = addresses;
    this.registry = registry;
    this.vigilance = vigilance;
    this.clock = clock;
  }

  Client of(Parameters sent) {
    Jwt jwt = vigilance.require(jwt(sent.first(PARAMETER).orElse("")), ASSERTION_MALFORMED);
    String subject = jwt.claims().path("sub").asText();
    vigilance.refuseIf(
        !sent.first("client_assertion_type").filter(TYPE::equals).isPresent()
            || !jwt.claims().path("iss").asText().equals(subject)
            || sent.first("client_id").filter(id -> !id.equals(subject)).isPresent()
            || jwt.claims().path("jti").asText().isEmpty(),
        ASSERTION_MALFORMED);
    Client client = vigilance.require(registry.client(subject), CLIENT_UNKNOWN);
    vigilance.refuseIf(!isSignedBy(client, jwt), ASSERTION_OF_ANOTHER_KEY);
    vigilance.refuseIf(!isForUs(jwt.claims().path("aud")), ASSERTION_FOR_ANOTHER);
    vigilance.refuseIf(!isAlive(jwt.claims().path("exp").asLong()), ASSERTION_EXPIRED);
    vigilance.refuseIf(
        !used.add(subject + " " + jwt.claims().path("jti").asText()), ASSERTION_USED);
    return client;
  }

  private boolean isAlive(long expiry) {
    Instant now = clock.instant();
    return expiry > now.getEpochSecond() && expiry <= now.plus(LONGEST).getEpochSecond();
  }

  private boolean isForUs(JsonNode audience) {
    List<String> ours =
        List.of(addresses.issuer().toString(), addresses.at(Addresses.TOKEN).toString());
    if (audience.isArray()) {
      for (JsonNode one : audience) {
        if (ours.contains(one.asText())) {
          return true;
        }
      }
      return false;
    }
    return ours.contains(audience.asText());
  }

  private static boolean isSignedBy(Client client, Jwt jwt) {
    if (!jwt.header().path("alg").asText().equals("ES256")) {
      return false;
    }
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initVerify(client.keys().getPublic());
      signature.update(jwt.signed().getBytes(StandardCharsets.US_ASCII));
      return signature.verify(jwt.signature());
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }

  private static Optional<Jwt> jwt(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      Base64.Decoder decoder = Base64.getUrlDecoder();
      return Optional.of(
          new Jwt(
              JSON.readTree(decoder.decode(parts[0])),
              JSON.readTree(decoder.decode(parts[1])),
              parts[0] + "." + parts[1],
              decoder.decode(parts[2])));
    } catch (IllegalArgumentException | IOException malformed) {
      return Optional.empty();
    }
  }
}
