package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.deviation.OneConsent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custodians that keep one consent of a customer to a Third Party: each ends the one before. */
final class OneConsentIT {
  private static final Path EMBEDDED = Path.of("fixtures/runs/embedded-custodian.yaml");

  /** Some read with what others share; others are granted one of their own, and end it. */
  private static final Set<String> CASES =
      Set.of(
          "TC_FND004",
          "TC_FND005",
          "TC_ACC_BATCH_RIGHT",
          "TC_OAD004",
          "TC_OAD011_a",
          "TC_SCOPE004",
          "TC_SCOPE009",
          "TC_REV001",
          "TC_PUD001",
          "TC_QRY001_a",
          "TC_CHO001",
          "TC_CHO002",
          "TC_CHO003",
          "TC_CHO007",
          "TC_SCOPE008",
          "TC_RCS001",
          "TC_ACC_USAGEPOINT_RIGHT");

  @TempDir private Path folder;

  @Test
  void whoReads_isGrantedAnewAfterEachThatAsked() throws IOException {
    requirePassed(new OneConsent());
  }

  @Test
  void whoReads_isGrantedAnewWhereEachConsentLivesElsewhere() throws IOException {
    requirePassed(new MovingConsent());
  }

  private void requirePassed(Bending ways) throws IOException {
    Path told = folder.resolve("one.yaml");
    Files.writeString(
        told,
        Files.readString(EMBEDDED)
            .replaceFirst("(?m)^  oauth:\\R", "  oauth:\n    oneConsent: true\n"));
    assertThat(Files.readString(told)).contains("oneConsent");
    Map<String, Verdict> verdicts = Ways.verdicts(folder.resolve("told"), told, ways, CASES);
    assertThat(verdicts)
        .hasSameSizeAs(CASES)
        .allSatisfy((id, verdict) -> assertThat(verdict).as(id).isEqualTo(Verdict.PASS));
  }
}
