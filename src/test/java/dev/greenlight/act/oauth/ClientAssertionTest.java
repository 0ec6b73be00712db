package dev.greenlight.act.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.trust.PrivateKeys;
import dev.greenlight.trust.TrustException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("one of its tests changes the providers of this JVM")
final class ClientAssertionTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(1_000_000));

  private static KeyPair keys(String kind, int bits) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  private static ClientAssertion by(KeyPair keys) {
    return ClientAssertion.of(
        "third_party",
        PrivateKeys.pem(keys.getPrivate()),
        Optional.of("key 1"),
        "https://custodian.example/token",
        CLOCK);
  }

  private static String decoded(String assertion, int part) {
    return new String(
        Base64.getUrlDecoder().decode(assertion.split("\\.", -1)[part]), StandardCharsets.UTF_8);
  }

  private static boolean isSignedBy(PublicKey key, String assertion, String algorithm)
      throws GeneralSecurityException {
    int dot = assertion.lastIndexOf('.');
    Signature signature = Signature.getInstance(algorithm);
    signature.initVerify(key);
    signature.update(assertion.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
    return signature.verify(Base64.getUrlDecoder().decode(assertion.substring(dot + 1)));
  }

  @Test
  void keyOnTheCurve_signsEs256() throws GeneralSecurityException {
    KeyPair keys = keys("EC", 256);
    String assertion = by(keys).sign();
    assertThat(decoded(assertion, 0))
        .isEqualTo("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"key 1\"}");
    assertThat(isSignedBy(keys.getPublic(), assertion, "SHA256withECDSAinP1363Format")).isTrue();
  }

  /** As SSHD does it in the middle of a run; the order of providers is not ours. */
  @ParameterizedTest
  @ValueSource(ints = {1, Integer.MAX_VALUE})
  void keyOnTheCurve_signsEs256_whereverBouncyCastleStandsAmongTheProviders(int place)
      throws GeneralSecurityException {
    Provider before = Security.getProvider(BouncyCastleProvider.PROVIDER_NAME);
    KeyPair keys = keys("EC", 256);
    Security.removeProvider(BouncyCastleProvider.PROVIDER_NAME);
    Security.insertProviderAt(new BouncyCastleProvider(), place);
    try {
      ClientAssertion assertion = by(keys);

      assertThat(isSignedBy(keys.getPublic(), assertion.sign(), "SHA256withECDSAinP1363Format"))
          .isTrue();
      assertThat(decoded(assertion.byAnotherKey().sign(), 0)).contains("\"ES256\"");
    } finally {
      Security.removeProvider(BouncyCastleProvider.PROVIDER_NAME);
      if (before != null) {
        Security.addProvider(before);
      }
    }
  }

  @Test
  void rsaKey_signsRs256() throws GeneralSecurityException {
    KeyPair keys = keys("RSA", 2048);
    String assertion = by(keys).sign();
    assertThat(decoded(assertion, 0)).contains("\"RS256\"");
    assertThat(isSignedBy(keys.getPublic(), assertion, "SHA256withRSA")).isTrue();
    assertThat(isSignedBy(keys.getPublic(), by(keys).byAnotherKey().sign(), "SHA256withRSA"))
        .isFalse();
  }

  @Test
  void claims_areThoseOfRfc7523() throws GeneralSecurityException {
    ClientAssertion assertion = by(keys("EC", 256));
    assertThat(decoded(assertion.sign(), 1))
        .startsWith(
            "{\"iss\":\"third_party\",\"sub\":\"third_party\","
                + "\"aud\":\"https://custodian.example/token\",\"jti\":\"")
        .endsWith("\"iat\":1000000,\"exp\":1000060}");
    assertThat(decoded(assertion.expired().sign(), 1)).endsWith("\"iat\":996400,\"exp\":996460}");
    assertThat(assertion.sign()).isNotEqualTo(assertion.sign());
  }

  @Test
  void requestIsSignedAnew_wheneverItIsSent() throws GeneralSecurityException {
    ClientCredentials client = new ClientCredentials("third_party", by(keys("EC", 256)));
    TokenRequest request = TokenRequest.clientCredentials(client, "FB=34_35");
    assertThat(request.to("https://custodian.example/token").body())
        .contains("client_assertion_type=urn", "client_assertion=ey", "client_id=third_party")
        .isNotEqualTo(request.to("https://custodian.example/token").body());
    TokenRequest signed = request.signed();
    assertThat(signed.to("https://x.example/")).isEqualTo(signed.to("https://x.example/"));
    assertThat(request.anonymous().to("https://x.example/").body()).doesNotContain("assertion");
  }

  @Test
  void whatIsNoKey_isToldSo() throws GeneralSecurityException {
    String small = PrivateKeys.pem(keys("EC", 384).getPrivate());
    assertThatThrownBy(() -> PrivateKeys.readPem("open sesame"))
        .isInstanceOf(TrustException.class)
        .hasMessage("no private key in PEM without a password");
    assertThatThrownBy(() -> PrivateKeys.readPem(small))
        .isInstanceOf(TrustException.class)
        .hasMessage("neither an RSA key nor one on the curve P-256");
  }
}
