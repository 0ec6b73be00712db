package dev.greenlight.cli;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import java.util.Arrays;
import picocli.CommandLine.Option;

/** Under which rules is judged; the same options for every command. */
final class Selection {
  @Option(
      names = "--espi",
      paramLabel = "VERSION",
      description = "version of ESPI: auto (what the run file claims), 1.1, 3.3, 4.0 or 4.1")
  private String espi = "auto";

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description =
          "how rules are read: certification (default); official-2018, as the published tests of"
              + " 2018 do; official-2026, with the programme's tables of today; strict, where our"
              + " own rules for data count too")
  private String profile;

  /** The same checks for options that stand elsewhere. */
  static Selection of(String espi, String profile) {
    Selection selection = new Selection();
    selection.espi = espi;
    selection.profile = profile;
    return selection;
  }

  /** The one that was asked for, else the usual one. */
  Profile profile(Profile usual) {
    return profile == null ? usual : named();
  }

  private Profile named() {
    return Arrays.stream(Profile.values())
        .filter(each -> each.id().equals(profile))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageError(
                    "--profile: '"
                        + profile
                        + "' is none of certification, official-2018, official-2026, strict"));
  }

  /** Whether it is to be another version than what is claimed. */
  boolean namesVersion() {
    return !espi.equals("auto");
  }

  EspiVersion version(EspiVersion claimed) {
    if (espi.equals("auto")) {
      return claimed;
    }
    return EspiVersion.of(espi)
        .orElseThrow(
            () -> new UsageError("--espi: '" + espi + "' is none of auto, 1.1, 3.3, 4.0, 4.1"));
  }
}
