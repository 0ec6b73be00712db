package dev.greenlight.act.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.record.Handshake;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.CertificateOrder;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RevocationAddressesTest {
  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final CertificateAuthority AUTHORITY = CertificateAuthority.create(() -> NOW);
  private static final CertificateOrder ORDER =
      CertificateOrder.forLoopback().lasting(Duration.ofDays(1), Duration.ofDays(60));

  private static Handshake showing(List<byte[]> chain) {
    return new Handshake(
        "https://localhost:1",
        new Handshake.Offer("a certificate", List.of("TLS 1.3"), List.of("TLS_AES_128_GCM_SHA256")),
        new Handshake.Reply(Handshake.Kind.HELLO, "TLS 1.3", "TLS_AES_128_GCM_SHA256", null),
        new Handshake.Identity(
            chain.stream().map(Base64.getEncoder()::encodeToString).toList(), List.of(), null),
        NOW.toString(),
        1);
  }

  private static Handshake issued(CertificateOrder order) throws Exception {
    List<X509Certificate> chain = AUTHORITY.issue(order).chain();
    return showing(List.of(chain.get(0).getEncoded(), chain.get(1).getEncoded()));
  }

  @Test
  void listsAndResponders_areThoseOfTheCertificate() throws Exception {
    Handshake both =
        issued(ORDER.revocableAt("http://ca.example/list").answeredAt("http://ca.example/asked"));

    assertThat(RevocationAddresses.lists(both)).containsExactly("http://ca.example/list");
    assertThat(RevocationAddresses.questions(both))
        .singleElement()
        .asString()
        .startsWith("http://ca.example/asked/M");
    assertThat(RevocationAddresses.lists(issued(ORDER))).isEmpty();
    assertThat(RevocationAddresses.questions(issued(ORDER))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5.29.31", "1.3.6.1.5.5.7.1.1"})
  void extensionThatIsNone_namesNobody(String kind) throws Exception {
    Handshake broken = showing(List.of(withBroken(new ASN1ObjectIdentifier(kind))));

    assertThat(RevocationAddresses.lists(broken)).isEmpty();
    assertThat(RevocationAddresses.questions(broken)).isEmpty();
  }

  private static byte[] withBroken(ASN1ObjectIdentifier kind) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    KeyPair keys = generator.generateKeyPair();
    X500Name name = new X500Name("CN=localhost");
    return new JcaX509v3CertificateBuilder(
            name,
            BigInteger.TEN,
            Date.from(NOW),
            Date.from(NOW.plus(Duration.ofDays(60))),
            name,
            keys.getPublic())
        .addExtension(new Extension(kind, false, new DERUTF8String("nonsense").getEncoded()))
        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
        .getEncoded();
  }
}
