package dev.greenlight.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Certificate authority of one run: EC P-256, SHA-256, made at start, its key never leaves memory.
 *
 * <p>Nobody trusts it but who is handed its {@link #trustStore()}.
 */
public final class CertificateAuthority {
  private static final String SIGNATURE = "SHA256withECDSA";
  private static final Duration BEFORE = Duration.ofDays(1);

  /** Shorter than what browsers allow a leaf certificate (200 days since March 2026). */
  private static final Duration LIFETIME = Duration.ofDays(90);

  private final SecureRandom random = new SecureRandom();
  private final InstantSource clock;
  private final X500Name name;
  private final KeyPair keys;
  private final X509Certificate certificate;

  private CertificateAuthority(InstantSource clock, String commonName) {
    this.clock = clock;
    this.name = new X500Name("CN=" + commonName);
    try {
      keys = newKeys();
      X509v3CertificateBuilder builder = builder(name, keys);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      certificate = sign(builder);
    } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
      throw new TrustException("the certificate authority could not be made", e);
    }
  }

  /** A new authority whose certificates are valid from a day before the clock's now. */
  public static CertificateAuthority create(InstantSource clock) {
    return new CertificateAuthority(clock, "Greenlight run authority");
  }

  /** A server identity for {@code localhost}, {@code 127.0.0.1} and {@code ::1}. */
  public ServerIdentity issueForLoopback() {
    try {
      KeyPair leafKeys = newKeys();
      X509v3CertificateBuilder builder = builder(new X500Name("CN=localhost"), leafKeys);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      builder.addExtension(
          Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
      builder.addExtension(
          Extension.subjectAlternativeName,
          false,
          new GeneralNames(
              new GeneralName[] {
                new GeneralName(GeneralName.dNSName, "localhost"),
                new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
                new GeneralName(GeneralName.iPAddress, "::1")
              }));
      return new ServerIdentity(leafKeys.getPrivate(), List.of(sign(builder), certificate));
    } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
      throw new TrustException("the server certificate could not be issued", e);
    }
  }

  /** Trust in this authority and nobody else. */
  public TrustStore trustStore() {
    return TrustStore.of(List.of(certificate));
  }

  private X509v3CertificateBuilder builder(X500Name subject, KeyPair subjectKeys)
      throws GeneralSecurityException, IOException {
    Instant now = clock.instant();
    JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            new BigInteger(127, random).setBit(126),
            Date.from(now.minus(BEFORE)),
            Date.from(now.plus(LIFETIME)),
            subject,
            subjectKeys.getPublic());
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        identifiers.createSubjectKeyIdentifier(subjectKeys.getPublic()));
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        identifiers.createAuthorityKeyIdentifier(keys.getPublic()));
    return builder;
  }

  private X509Certificate sign(X509v3CertificateBuilder builder)
      throws OperatorCreationException, GeneralSecurityException {
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder(SIGNATURE).build(keys.getPrivate())));
  }

  private KeyPair newKeys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"), random);
    return generator.generateKeyPair();
  }
}
