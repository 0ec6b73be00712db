package dev.greenlight.cli;

import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.Specimen;

/** The deviation that {@code --deviation} names. */
final class CommittedDeviation {
  private CommittedDeviation() {}

  /**
   * Looks it up.
   *
   * @throws UsageError when there is none of that name
   */
  static Deviation named(String id) {
    return Deviations.of(id)
        .orElseThrow(
            () ->
                new UsageError(
                    "no deviation '" + id + "'; 'greenlight selftest --list' shows all"));
  }

  /**
   * Looks up one for a custodian that is to commit it.
   *
   * @throws UsageError when there is none of that name, or no custodian can show it
   */
  static Deviation served(String id) {
    Deviation sin = named(id);
    if (!Deviations.isServed(sin)) {
      throw new UsageError(
          "--deviation %s: %s; 'greenlight run --deviation %s' judges it as a file"
              .formatted(sin, whyNotServed(sin), sin));
    }
    return sin;
  }

  /** Why a custodian cannot show it. */
  static String whyNotServed(Deviation sin) {
    return switch (Specimen.of(sin.id()).orElseThrow()) {
      case DOWNLOAD -> "only a file with a name or beside an earlier download shows it";
      case CUSTOMERS -> "sins against single rules for Retail Customer data are shown as files";
      case SHOWCASE -> "no custodian of ours serves such a feed";
      case SUBSCRIPTION -> throw new IllegalArgumentException(sin + " is served");
    };
  }
}
