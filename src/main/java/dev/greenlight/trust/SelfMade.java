package dev.greenlight.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates in the name of somebody else, which nobody vouches for but who made them. */
final class SelfMade {
  private static final Duration BEFORE = Duration.ofDays(1);
  private static final Duration AFTER = Duration.ofDays(6);
  private static final int RSA_BITS = 2048;

  /** What says who somebody is and what he may do, not who issued it. */
  private static final List<ASN1ObjectIdentifier> TAKEN_OVER =
      List.of(
          Extension.subjectAlternativeName,
          Extension.keyUsage,
          Extension.extendedKeyUsage,
          Extension.basicConstraints);

  private SelfMade() {}

  /**
   * One that says of its owner what another does, with a key of the same kind.
   *
   * @throws TrustException when it cannot be made
   */
  static ServerIdentity like(X509Certificate right, InstantSource clock) {
    boolean rsa = right.getPublicKey().getAlgorithm().equals("RSA");
    KeyPair keys = rsa ? RsaKeys.of(RSA_BITS) : EcKeys.p256();
    try {
      X509CertificateHolder model = new JcaX509CertificateHolder(right);
      X509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              model.getSubject(),
              new BigInteger(127, new SecureRandom()).setBit(126),
              Date.from(clock.instant().minus(BEFORE)),
              Date.from(clock.instant().plus(AFTER)),
              model.getSubject(),
              keys.getPublic());
      for (ASN1ObjectIdentifier each : TAKEN_OVER) {
        if (model.getExtension(each) != null) {
          builder.addExtension(model.getExtension(each));
        }
      }
      String algorithm = rsa ? "SHA256withRSA" : "SHA256withECDSA";
      return new ServerIdentity(
          keys.getPrivate(),
          List.of(
              new JcaX509CertificateConverter()
                  .getCertificate(
                      builder.build(
                          new JcaContentSignerBuilder(algorithm).build(keys.getPrivate())))));
    } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
      throw new TrustException("the self-made certificate could not be made", e);
    }
  }
}
