package dev.greenlight.judge.tls;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The certificates that a server presents lead without a gap to an authority that the run trusts
 * (RFC 5280 section 6; FB_13/TC003). Whether they are valid today is for another check: the path is
 * built at a time at which all of them were, if there is one.
 */
public record ChainIsTrusted() implements Check {

  /** There is no path, or none that holds. */
  record ChainBroken(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return Certificates.each(exhibits, ChainIsTrusted::judge);
  }

  private static void judge(Presented presented, Replies replies) {
    replies.inspected();
    String broken = broken(presented);
    if (broken != null) {
      replies.finds(
          new ChainBroken(
              "a path to an authority that the run trusts (pixit.trust)",
              presented.told(presented.leaf()) + ": " + broken));
    }
  }

  private static String broken(Presented presented) {
    if (presented.anchors().isEmpty()) {
      return "no trusted authority has the name of an issuer; its own is "
          + presented.leaf().getIssuerX500Principal();
    }
    try {
      build(presented);
      return null;
    } catch (CertPathBuilderException e) {
      return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java builds paths", e);
    }
  }

  private static void build(Presented presented) throws GeneralSecurityException {
    X509CertSelector leaf = new X509CertSelector();
    leaf.setCertificate(presented.leaf());
    Set<TrustAnchor> anchors =
        presented.anchors().stream()
            .map(anchor -> new TrustAnchor(anchor, null))
            .collect(Collectors.toSet());
    PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, leaf);
    parameters.setRevocationEnabled(false);
    parameters.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(presented.chain())));
    parameters.setDate(
        presented.chain().stream()
            .map(X509Certificate::getNotBefore)
            .max(Date::compareTo)
            .orElseThrow());
    CertPathBuilder.getInstance("PKIX").build(parameters);
  }
}
