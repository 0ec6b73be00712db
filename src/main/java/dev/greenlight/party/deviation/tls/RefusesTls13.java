package dev.greenlight.party.deviation.tls;

import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.TlsManners;

/** Speaks TLS 1.2 in place of 1.3. */
final class RefusesTls13 extends CustodianDeviation {
  RefusesTls13() {
    super(
        Layer.TLS,
        "Speaks TLS 1.2 in place of 1.3.",
        breaks("tls_1_3_served"),
        killedBy(TransportCases.onBothSides("TC_TLS_VERSION_*"))
            .collateral(TransportCases.onBothSides("TC_TLS_OLD_*_TLS12")));
  }

  @Override
  public void bend(TlsManners manners) {
    manners.speakOnly(TlsManners.Version.TLS_1_2);
  }
}
