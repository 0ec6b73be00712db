package dev.greenlight.judge.tls;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateRevokedException;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.PKIXRevocationChecker.Option;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the issuer of a server's certificate says of it, signed by him or in his name and in force
 * when it was presented.
 *
 * @param where he says it
 * @param revokedAt since when it is not good any more; empty while it is
 */
record IssuersWord(String where, Optional<Instant> revokedAt) {

  /** What that list (RFC 5280 section 5) says; empty where it is none, or not of the issuer. */
  static Optional<IssuersWord> inList(Presented presented, byte[] content) {
    X509Certificate leaf = presented.leaf();
    return list(content)
        .filter(list -> presented.issuerOf(leaf).filter(by -> isBy(by, list)).isPresent())
        .filter(list -> isCurrent(list, presented))
        .map(list -> Optional.ofNullable(list.getRevokedCertificate(leaf)))
        .map(
            entry ->
                new IssuersWord(
                    "his list", entry.map(found -> found.getRevocationDate().toInstant())));
  }

  /** What that answer (RFC 6960) says; empty where it is none, or of nobody who may say so. */
  static Optional<IssuersWord> inAnswer(Presented presented, byte[] content) {
    return presented
        .issuerOf(presented.leaf())
        .flatMap(issuer -> answered(presented, issuer, content));
  }

  private static Optional<IssuersWord> answered(
      Presented presented, X509Certificate issuer, byte[] content) {
    X509Certificate leaf = presented.leaf();
    try {
      CertPathValidator validator = CertPathValidator.getInstance("PKIX");
      PKIXRevocationChecker checker = (PKIXRevocationChecker) validator.getRevocationChecker();
      checker.setOcspResponses(Map.of(leaf, content));
      checker.setOptions(EnumSet.of(Option.NO_FALLBACK));
      PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(issuer, null)));
      parameters.setDate(Date.from(presented.at()));
      parameters.addCertPathChecker(checker);
      validator.validate(
          CertificateFactory.getInstance("X.509").generateCertPath(List.of(leaf)), parameters);
      return Optional.of(new IssuersWord("his responder", Optional.empty()));
    } catch (CertPathValidatorException e) {
      // Of somebody else, forged, out of date, or an error page: it says nothing about this one.
      return e.getReason() == BasicReason.REVOKED
              && e.getCause() instanceof CertificateRevokedException revoked
          ? Optional.of(
              new IssuersWord(
                  "his responder", Optional.of(revoked.getRevocationDate().toInstant())))
          : Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PKIX and X.509", e);
    }
  }

  private static boolean isBy(X509Certificate issuer, X509CRL list) {
    try {
      list.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      // A list of somebody else, or a forged one: it says nothing about this certificate.
      return false;
    }
  }

  private static boolean isCurrent(X509CRL list, Presented presented) {
    return list.getNextUpdate() == null
        || !presented.at().isAfter(list.getNextUpdate().toInstant());
  }

  private static Optional<X509CRL> list(byte[] content) {
    try {
      return Optional.of(
          (X509CRL)
              CertificateFactory.getInstance("X.509")
                  .generateCRL(new ByteArrayInputStream(content)));
    } catch (CRLException e) {
      // An error page, say: no list was to be had.
      return Optional.empty();
    } catch (CertificateException e) {
      throw new IllegalStateException("every Java has X.509", e);
    }
  }
}
