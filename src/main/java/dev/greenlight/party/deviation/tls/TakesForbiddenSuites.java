package dev.greenlight.party.deviation.tls;

import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.server.TlsManners;
import dev.greenlight.party.server.TlsManners.Version;
import dev.greenlight.trust.CertificateOrder;
import java.util.List;
import org.bouncycastle.tls.CipherSuite;

/** Takes a family of cipher suites that it should refuse; in TLS 1.2, since 1.3 has none such. */
final class TakesForbiddenSuites extends CustodianDeviation {
  private static final int RSA_BITS = 2048;

  private final int suite;

  private TakesForbiddenSuites(
      String id, String summary, String duty, int suite, Detection detection) {
    super(id, Layer.TLS, summary, breaks(duty), detection);
    this.suite = suite;
  }

  /** One for each family. */
  static List<CustodianDeviation> family() {
    return List.of(
        unusual(
            "TakesNullSuites",
            "Takes cipher suites that do not encrypt.",
            "tls_encrypted",
            CipherSuite.TLS_ECDHE_ECDSA_WITH_NULL_SHA,
            "NULL"),
        unusual(
            "TakesAnonymousSuites",
            "Takes cipher suites in which it need not prove who it is.",
            "tls_peer_authenticated",
            CipherSuite.TLS_ECDH_anon_WITH_AES_128_CBC_SHA,
            "ANON"),
        unusual(
            "TakesExportSuites",
            "Takes cipher suites with keys of 40 bits.",
            "tls_strong_suites",
            CipherSuite.TLS_RSA_EXPORT_WITH_RC4_40_MD5,
            "EXPORT"),
        usual(
            "TakesRc4Suites",
            "Takes cipher suites with RC4.",
            CipherSuite.TLS_ECDHE_ECDSA_WITH_RC4_128_SHA,
            "RC4",
            "tls_strong_suites"),
        usual(
            "TakesTripleDesSuites",
            "Takes cipher suites with blocks of 64 bits.",
            CipherSuite.TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA,
            "3DES",
            "tls_128_bits"),
        usual(
            "TakesStaticKeySuites",
            "Takes cipher suites without forward secrecy.",
            CipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA,
            "STATIC",
            "tls_forward_secrecy"),
        usual(
            "TakesCbcSuites",
            "Takes cipher suites without authenticated encryption.",
            CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA,
            "CBC",
            "tls_aead"));
  }

  /** Offered by nobody who does not look for it. */
  private static CustodianDeviation unusual(
      String id, String summary, String duty, int suite, String killer) {
    return new TakesForbiddenSuites(
        id, summary, duty, suite, killedBy(TransportCases.onBothSides("TC_TLS_SUITE_*_" + killer)));
  }

  /**
   * Offered by old clients, so that whoever takes it speaks TLS 1.2: a graver sin since ESPI 4.0
   * than the suite itself.
   */
  private static CustodianDeviation usual(
      String id, String summary, int suite, String killer, String lesserDuty) {
    return new TakesForbiddenSuites(
        id,
        summary,
        "tls_1_2_refused",
        suite,
        killedBy(TransportCases.onBothSides("TC_TLS_OLD_*_TLS12"))
            .alsoBreaks(lesserDuty, TransportCases.onBothSides("TC_TLS_SUITE_*_" + killer)));
  }

  @Override
  public void bend(TlsManners manners) {
    manners.alsoSpeak(Version.TLS_1_2);
    manners.takeBefore13(suite);
    if (suite == CipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA) {
      manners.alsoPresent(
          (authority, base) -> authority.issue(CertificateOrder.forLoopback().rsa(RSA_BITS)));
    }
  }
}
