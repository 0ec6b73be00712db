package dev.greenlight.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.jcajce.JcaCertificateID;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Certificate authority of one run: EC P-256, SHA-256, made at start, its key never leaves memory.
 *
 * <p>Nobody trusts it but who is handed its {@link #trustStore()}.
 */
public final class CertificateAuthority {
  private static final String WITH_ECDSA = "withECDSA";

  /** RFC 9608: whoever wants to know whether it was revoked need not look for a way. */
  private static final ASN1ObjectIdentifier NO_REVOCATION_AVAILABLE =
      new ASN1ObjectIdentifier("2.5.29.56");

  private static final Duration BEFORE = Duration.ofDays(1);

  /** Longer than any run. */
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
      Instant now = clock.instant();
      X509v3CertificateBuilder builder = builder(name, keys, now.minus(BEFORE), now.plus(LIFETIME));
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      certificate = sign(builder, "SHA256");
    } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
      throw new TrustException("the certificate authority could not be made", e);
    }
  }

  /** A new authority whose certificates are valid from a day before the clock's now. */
  public static CertificateAuthority create(InstantSource clock) {
    return new CertificateAuthority(clock, "Greenlight run authority");
  }

  /** An authority of another name with the same clock, which whoever trusts this one does not. */
  public CertificateAuthority another(String commonName) {
    return new CertificateAuthority(clock, commonName);
  }

  /** A server identity for {@code localhost}, {@code 127.0.0.1} and {@code ::1}. */
  public ServerIdentity issueForLoopback() {
    return issue(CertificateOrder.forLoopback());
  }

  /** A server identity as it is ordered, good or not. */
  public ServerIdentity issue(CertificateOrder order) {
    return issue(order, KeyPurposeId.id_kp_serverAuth);
  }

  /** What a client shows to servers that ask for it, as it is ordered. */
  public ServerIdentity issueForClient(CertificateOrder order) {
    return issue(order, KeyPurposeId.id_kp_clientAuth);
  }

  private ServerIdentity issue(CertificateOrder order, KeyPurposeId purpose) {
    try {
      KeyPair leafKeys = order.algorithm().equals("RSA") ? RsaKeys.of(order.bits()) : newKeys();
      Instant from = clock.instant().minus(order.age());
      X509v3CertificateBuilder builder =
          builder(
              new X500Name("CN=" + order.names().get(0)),
              leafKeys,
              from,
              from.plus(order.lifetime()));
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(
              order.algorithm().equals("RSA")
                  ? KeyUsage.digitalSignature | KeyUsage.keyEncipherment
                  : KeyUsage.digitalSignature));
      builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
      builder.addExtension(
          Extension.subjectAlternativeName,
          false,
          new GeneralNames(
              order.names().stream()
                  .map(CertificateAuthority::generalName)
                  .toArray(GeneralName[]::new)));
      if (order.revocationList().isPresent()) {
        builder.addExtension(
            Extension.cRLDistributionPoints, false, pointTo(order.revocationList().get()));
      }
      if (order.responder().isPresent()) {
        builder.addExtension(
            Extension.authorityInfoAccess,
            false,
            new AuthorityInformationAccess(
                AccessDescription.id_ad_ocsp, address(order.responder().get())));
      }
      if (order.revocationList().isEmpty() && order.responder().isEmpty()) {
        builder.addExtension(NO_REVOCATION_AVAILABLE, false, DERNull.INSTANCE);
      }
      return new ServerIdentity(
          leafKeys.getPrivate(), List.of(sign(builder, order.hash()), certificate));
    } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
      throw new TrustException("the server certificate could not be issued", e);
    }
  }

  /** The list (DER) that revokes these certificates of this authority. */
  public byte[] revocationList(List<X509Certificate> revoked) {
    try {
      Instant now = clock.instant();
      X509v2CRLBuilder list = new X509v2CRLBuilder(name, Date.from(now.minus(BEFORE)));
      list.setNextUpdate(Date.from(now.plus(LIFETIME)));
      for (X509Certificate one : revoked) {
        list.addCRLEntry(
            one.getSerialNumber(), Date.from(now.minus(BEFORE)), CRLReason.keyCompromise);
      }
      return list.build(signer("SHA256")).getEncoded();
    } catch (IOException | OperatorCreationException e) {
      throw new TrustException("the revocation list could not be made", e);
    }
  }

  /** What a responder of this authority answers (DER) who is asked about that certificate of it. */
  public byte[] revocationAnswer(X509Certificate about, boolean revoked) {
    try {
      Date before = Date.from(clock.instant().minus(BEFORE));
      DigestCalculator sha1 =
          new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
      BasicOCSPResp answer =
          new JcaBasicOCSPRespBuilder(keys.getPublic(), sha1)
              .addResponse(
                  new JcaCertificateID(sha1, certificate, about.getSerialNumber()),
                  revoked
                      ? new RevokedStatus(before, CRLReason.keyCompromise)
                      : CertificateStatus.GOOD,
                  before,
                  Date.from(clock.instant().plus(LIFETIME)),
                  null)
              .build(signer("SHA256"), new X509CertificateHolder[0], before);
      return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, answer).getEncoded();
    } catch (IOException
        | OperatorCreationException
        | OCSPException
        | CertificateEncodingException e) {
      throw new TrustException("the answer about a revocation could not be made", e);
    }
  }

  private static GeneralName generalName(String name) {
    boolean address = name.contains(":") || name.matches("\\d+(\\.\\d+){3}");
    return new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, name);
  }

  private static GeneralName address(String address) {
    return new GeneralName(GeneralName.uniformResourceIdentifier, address);
  }

  private static CRLDistPoint pointTo(String address) {
    GeneralNames names = new GeneralNames(address(address));
    return new CRLDistPoint(
        new DistributionPoint[] {
          new DistributionPoint(new DistributionPointName(names), null, null)
        });
  }

  /** Trust in this authority and nobody else. */
  public TrustStore trustStore() {
    return TrustStore.of(List.of(certificate));
  }

  private X509v3CertificateBuilder builder(
      X500Name subject, KeyPair subjectKeys, Instant from, Instant to)
      throws GeneralSecurityException, IOException {
    JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            new BigInteger(127, random).setBit(126),
            Date.from(from),
            Date.from(to),
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

  private X509Certificate sign(X509v3CertificateBuilder builder, String hash)
      throws OperatorCreationException, GeneralSecurityException {
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer(hash)));
  }

  private ContentSigner signer(String hash) throws OperatorCreationException {
    return new JcaContentSignerBuilder(hash + WITH_ECDSA).build(keys.getPrivate());
  }

  private KeyPair newKeys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"), random);
    return generator.generateKeyPair();
  }
}
