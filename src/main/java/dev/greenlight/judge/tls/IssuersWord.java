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
import java.security.cert.X509CRLEntry;
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
 */
sealed interface IssuersWord {
  /** It is good. */
  record Vouches() implements IssuersWord {}

  /**
   * It is not good any more.
   *
   * @param where he says it
   * @param since when
   */
  record TookBack(String where, Instant since) implements IssuersWord {}

  /**
   * What was to be had is no word of his about this certificate.
   *
   * @param why in a few words
   */
  record SaysNothing(String why) implements IssuersWord {}

  /** Why nobody's word counts. */
  String NO_ISSUER = "the certificate of the issuer was not presented";

  /** What that list (RFC 5280 section 5) says. */
  static IssuersWord inList(Presented presented, byte[] content) {
    X509Certificate leaf = presented.leaf();
    Optional<X509Certificate> issuer = presented.issuerOf(leaf);
    Optional<X509CRL> list = list(content);
    if (list.isEmpty()) {
      return new SaysNothing("what stands in place of the list is none");
    }
    if (issuer.isEmpty()) {
      return new SaysNothing(NO_ISSUER);
    }
    if (!isBy(issuer.get(), list.get())) {
      return new SaysNothing("the list is not signed by the issuer");
    }
    if (!isCurrent(list.get(), presented)) {
      return new SaysNothing("the list was due anew at " + list.get().getNextUpdate().toInstant());
    }
    X509CRLEntry entry = list.get().getRevokedCertificate(leaf);
    return entry == null
        ? new Vouches()
        : new TookBack("his list", entry.getRevocationDate().toInstant());
  }

  /** What that answer (RFC 6960) says. */
  static IssuersWord inAnswer(Presented presented, byte[] content) {
    return presented
        .issuerOf(presented.leaf())
        .map(issuer -> answered(presented, issuer, content))
        .orElseGet(() -> new SaysNothing(NO_ISSUER));
  }

  private static IssuersWord answered(Presented presented, X509Certificate issuer, byte[] content) {
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
      return new Vouches();
    } catch (CertPathValidatorException e) {
      return e.getReason() == BasicReason.REVOKED
              && e.getCause() instanceof CertificateRevokedException revoked
          ? new TookBack("his responder", revoked.getRevocationDate().toInstant())
          : new SaysNothing("the answer proves nothing: " + reason(e));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PKIX and X.509", e);
    }
  }

  /** The innermost cause that says anything: the outer ones only say that it is not known. */
  private static String reason(Throwable problem) {
    String said = problem.getMessage();
    for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
      said = cause.getMessage() == null ? said : cause.getMessage();
    }
    return said;
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
