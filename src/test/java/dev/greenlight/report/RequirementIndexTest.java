package dev.greenlight.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.PageOne;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Strength;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RequirementIndexTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(
          List.of(),
          Map.of(
              "advice",
              new Requirement(
                  "advice",
                  "A code is bound to its challenge",
                  Strength.SHOULD,
                  Role.CUSTODIAN,
                  "RFC 7636",
                  Requirement.State.ACTIVE,
                  Set.of(EspiVersion.V3_3, EspiVersion.V4_0),
                  "Bind it.",
                  Map.of(Profile.STRICT, Strength.MUST))),
          List.of(),
          "hash");

  private static String strength(Profile profile, EspiVersion version) {
    RunResult.About about =
        PageOne.of("run", "target", profile, version, "hash", 1, null, "2026-11-23T10:00:00Z", "");
    return new RequirementIndex(CATALOGUE, about).view("advice").strength();
  }

  @Test
  void strength_isThatUnderTheProfileAndVersionOfTheRun() {
    assertThat(strength(Profile.CERTIFICATION, EspiVersion.V4_0)).isEqualTo("SHOULD");
    assertThat(strength(Profile.STRICT, EspiVersion.V4_0)).isEqualTo("MUST");
    assertThat(strength(Profile.STRICT, EspiVersion.V1_1)).isEqualTo("MAY");
  }
}
