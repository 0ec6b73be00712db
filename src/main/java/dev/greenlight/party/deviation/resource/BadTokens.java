package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.JourneyCases;
import dev.greenlight.party.deviation.WriteMatrix;

/** Who notices how tokens are refused that are bad whatever is asked with them. */
final class BadTokens {
  private BadTokens() {}

  /** All that look at each such answer, and all to whom it happens besides. */
  static Detection refused() {
    return Detection.killedBy(
            AccessMatrix.and(
                AccessMatrix.everyResourceWith("NONE", "EMPTY", "RANDOM", "EXPIRED", "REVOKED"),
                "TC_OAD016",
                "TC_CLK002",
                "TC_CLK003"))
        .andBy(WriteMatrix.everyWriteWith("NONE", "MALFORMED", "RANDOM", "EXPIRED", "REVOKED"))
        .collateral(
            AccessMatrix.and(
                AccessMatrix.everyResourceWith("MALFORMED"),
                "TC_REV001",
                "TC_REV002",
                "TC_REV005",
                "TC_REV007",
                "TC_REV008",
                "TC_REV009",
                "TC_MAU002",
                "TC_OAD004"))
        .collateral(JourneyCases.deadTokens())
        .collateral(AccessMatrix.everyNamedAddress())
        .collateral("TC_DRG033");
  }
}
