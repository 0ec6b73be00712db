package dev.greenlight.judge.tls;

import dev.greenlight.judge.Check;
import java.util.stream.Stream;

/** The checks of this package. */
public final class TlsChecks {
  /** Role of why a server of the side cannot be looked at, with a number behind. */
  public static final String UNSEEN = "unseen server";

  private TlsChecks() {}

  /** All of them; a journal can hold no others. */
  public static Stream<Class<? extends Check>> all() {
    return Stream.of(
        SpeaksDueVersion.class,
        RefusesOffer.class,
        ChainIsTrusted.class,
        CertificateNamesHost.class,
        CertificateKeysAreStrong.class,
        CertificateSignaturesAreStrong.class,
        CertificatesAreInForce.class,
        CertificateLivesNoLongerThanAllowed.class,
        CertificateIsNotRevoked.class,
        SendsHsts.class,
        ServesNothingInPlainText.class);
  }
}
