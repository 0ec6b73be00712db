package dev.greenlight.cli;

import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.Specimen;

/** The deviation that {@code --deviation} names, for a custodian that is to commit it. */
final class ServedDeviation {
  private ServedDeviation() {}

  /**
   * Looks it up.
   *
   * @throws UsageError when there is none of that name, or no custodian can show it
   */
  static Deviation named(String id) {
    Deviation sin =
        Deviations.of(id)
            .orElseThrow(
                () ->
                    new UsageError(
                        "no deviation '" + id + "'; 'greenlight selftest --list' shows all"));
    if (!Deviations.isServed(sin)) {
      throw new UsageError(
          "--deviation %s: %s; 'greenlight selftest --only %s' judges it in process"
              .formatted(sin, whyNoRun(sin), sin));
    }
    return sin;
  }

  private static String whyNoRun(Deviation sin) {
    return Specimen.of(sin.id()).filter(Specimen.DOWNLOAD::equals).isPresent()
        ? "no run shows it, only a file with a name or beside an earlier download"
        : "no custodian serves such a feed";
  }
}
