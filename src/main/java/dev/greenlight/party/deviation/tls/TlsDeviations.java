package dev.greenlight.party.deviation.tls;

import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;
import java.util.stream.Stream;

/** The list of sins of transport. */
public final class TlsDeviations {
  private TlsDeviations() {}

  /** All of them; ids are unique. */
  public static List<CustodianDeviation> all() {
    return Stream.of(
            single(),
            SpeaksOldVersion.family(),
            TakesForbiddenSuites.family(),
            PresentsBadCertificate.family(),
            PresentsRevocableCertificate.family())
        .flatMap(List::stream)
        .toList();
  }

  private static List<CustodianDeviation> single() {
    return List.of(
        new TakesAnyClientCertificate(),
        new RefusesTls13(),
        new OmitsHsts(),
        new AnswersPlainHttp(),
        new NamesPlainHttpAddress());
  }
}
