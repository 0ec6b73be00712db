package dev.greenlight.act.oauth;

import dev.greenlight.trust.PrivateKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a client signs to prove who it is (RFC 7523 sections 2.2 and 3): issuer and subject are the
 * client, the audience is the token endpoint unless the server wants another. Each lives for a
 * minute and has an id that never came before, whatever the seed: a server may keep them.
 *
 * @param clientId who signs
 * @param key with which: RSA (RS256), or on the curve P-256 (ES256)
 * @param keyId which of its keys that is; empty where it has one
 * @param audience for whom
 * @param clock tells the time
 * @param age how old it is made, to be none any more
 */
public record ClientAssertion(
    String clientId,
    PrivateKey key,
    Optional<String> keyId,
    String audience,
    InstantSource clock,
    Duration age) {
  static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private static final Duration LIFETIME = Duration.ofMinutes(1);

  /**
   * One of a key in PEM.
   *
   * @throws dev.greenlight.trust.TrustException when it is none
   */
  public static ClientAssertion of(
      String clientId, String pem, Optional<String> keyId, String audience, InstantSource clock) {
    return new ClientAssertion(
        clientId, PrivateKeys.readPem(pem), keyId, audience, clock, Duration.ZERO);
  }

  /** The same of a key of the same kind that nobody registered. */
  public ClientAssertion byAnotherKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(isCurve() ? "EC" : "RSA");
      if (isCurve()) {
        generator.initialize(new ECGenParameterSpec("secp256r1"));
      } else {
        generator.initialize(2048);
      }
      KeyPair other = generator.generateKeyPair();
      return new ClientAssertion(clientId, other.getPrivate(), keyId, audience, clock, age);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has RSA and P-256", e);
    }
  }

  /** The same for somebody else. */
  public ClientAssertion forAudience(String other) {
    return new ClientAssertion(clientId, key, keyId, other, clock, age);
  }

  /** The same, its time over for longer than clocks may differ. */
  public ClientAssertion expired() {
    return new ClientAssertion(clientId, key, keyId, audience, clock, Duration.ofHours(1));
  }

  private boolean isCurve() {
    return key instanceof ECPrivateKey;
  }

  /** A new one, as it is sent. */
  public String sign() {
    Instant issued = clock.instant().minus(age);
    String header =
        "{\"alg\":\"%s\",\"typ\":\"JWT\"%s}"
            .formatted(
                isCurve() ? "ES256" : "RS256",
                keyId.map(id -> ",\"kid\":" + quoted(id)).orElse(""));
    String claims =
        "{\"iss\":%1$s,\"sub\":%1$s,\"aud\":%2$s,\"jti\":\"%3$s\",\"iat\":%4$d,\"exp\":%5$d}"
            .formatted(
                quoted(clientId),
                quoted(audience),
                UUID.randomUUID(),
                issued.getEpochSecond(),
                issued.plus(LIFETIME).getEpochSecond());
    String signed =
        encoded(header.getBytes(StandardCharsets.UTF_8))
            + "."
            + encoded(claims.getBytes(StandardCharsets.UTF_8));
    return signed + "." + encoded(signature(signed));
  }

  private byte[] signature(String signed) {
    try {
      Signature signature =
          Signature.getInstance(isCurve() ? "SHA256withECDSAinP1363Format" : "SHA256withRSA");
      signature.initSign(key);
      signature.update(signed.getBytes(StandardCharsets.US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was looked at signs", e);
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Never shows the key. */
  @Override
  public String toString() {
    return "assertion of " + clientId;
  }
}
