package dev.greenlight.party.deviation.tls;

import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.server.TlsManners;
import dev.greenlight.party.server.TlsManners.Version;
import java.util.List;
import org.bouncycastle.tls.CipherSuite;

/** Speaks a version of TLS that it should refuse, besides 1.3. */
final class SpeaksOldVersion extends CustodianDeviation {
  private final Version version;

  private SpeaksOldVersion(
      String id, String name, String duty, Version version, Detection detection) {
    super(id, Layer.TLS, "Speaks " + name + " too.", breaks(duty), detection);
    this.version = version;
  }

  /** One for each version. */
  static List<CustodianDeviation> family() {
    return List.of(
        new SpeaksOldVersion(
            "AllowsTls12",
            "TLS 1.2",
            "tls_1_2_refused",
            Version.TLS_1_2,
            killedBy(TransportCases.onBothSides("TC_TLS_OLD_*_TLS12"))),
        old("AllowsTls11", "TLS 1.1", Version.TLS_1_1, "TC_TLS_OLD_*_TLS11"),
        old("AllowsTls10", "TLS 1.0", Version.TLS_1_0, "TC_TLS_OLD_*_TLS10"),
        old("AllowsSsl3", "SSL 3.0", Version.SSL_3_0, "TC_TLS_OLD_*_SSL30"));
  }

  /** They know no AEAD. */
  private static CustodianDeviation old(String id, String name, Version version, String killers) {
    return new SpeaksOldVersion(
        id,
        name,
        "tls_old_versions_refused",
        version,
        killedBy(TransportCases.onBothSides(killers))
            .collateral(TransportCases.onBothSides("TC_TLS_SUITE_*_CBC")));
  }

  @Override
  public void bend(TlsManners manners) {
    manners.alsoSpeak(version);
    if (version != Version.TLS_1_2) {
      manners.takeBefore13(CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA);
    }
  }
}
