package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cases that something stays closed are worth nothing where it never opens: they are blocked then,
 * and name the case that asks whether it opens.
 */
final class ClosedDoorsIT {
  private static final Set<String> DEAD_TOKENS =
      Set.of(
          "TC_OAD004",
          "TC_OAD016",
          "TC_REV001",
          "TC_REV002",
          "TC_REV005",
          "TC_REV007",
          "TC_REV008");

  @TempDir private Path folder;

  private List<TestCaseResult> run(Bending bending, Set<String> cases) throws IOException {
    Path runFile =
        Files.writeString(
            folder.resolve("run.yaml"),
            Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"))
                .replace("requestSeconds: 10", "requestSeconds: 60")
                .replace("caseSeconds: 60", "caseSeconds: 300"));
    try (Target target =
        new EmbeddedCustodian(1, runFile, InstantSource.system())
            .start(bending, UsageData.SHORTEST_HISTORY)) {
      RunOrder order =
          new RunOrder(
              "run",
              Path.of("features"),
              folder.resolve("evidence"),
              Profile.CERTIFICATION,
              EspiVersion.V4_0,
              Set.of(),
              cases,
              2,
              1,
              Optional.empty(),
              "test");
      return new Conductor(Catalogue.load(), InstantSource.system(), Progress.SILENT)
          .perform(order, target)
          .testCases();
    }
  }

  private static CustodianDeviation deviation(String id) {
    return Deviations.protocol().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void assertBlocked(String deviation, String firstCause, Set<String> cases)
      throws IOException {
    Set<String> all = new HashSet<>(cases);
    all.add(firstCause);
    assertThat(run(deviation(deviation), all))
        .filteredOn(each -> !each.testCase().id().equals(firstCause))
        .hasSameSizeAs(cases)
        .allSatisfy(
            each -> {
              assertThat(each.verdict()).as(each.testCase().id()).isEqualTo(Verdict.BLOCKED);
              assertThat(each.firstCause()).isEqualTo(firstCause);
            });
  }

  private void assertFails(String deviation, String id) throws IOException {
    assertThat(run(deviation(deviation), Set.of(id)))
        .singleElement()
        .satisfies(each -> assertThat(each.verdict()).as(each.reason()).isEqualTo(Verdict.FAIL));
  }

  @Test
  void whatOpensAndCloses_passes() throws IOException {
    Set<String> cases =
        Set.of(
            "TC_OAD001_n",
            "TC_OAD001_p",
            "TC_OAD002",
            "TC_OAD004",
            "TC_OAD005_d",
            "TC_OAD012_b",
            "TC_OAD016",
            "TC_REV001",
            "TC_REV002",
            "TC_REV003",
            "TC_REV005",
            "TC_REV007",
            "TC_REV008",
            "TC_PRV001",
            "TC_PRV003",
            "TC_PRV004",
            "TC_PRV006",
            "TC_PRV009",
            "TC_ACC_BATCH_EMPTY",
            "TC_ACC_BATCH_MALFORMED");
    assertThat(run(Bending.NONE, cases))
        .hasSameSizeAs(cases)
        .allSatisfy(
            each ->
                assertThat(each.verdict())
                    .as(each.testCase().id() + ": " + each.reason())
                    .isEqualTo(Verdict.PASS));
  }

  @Test
  void deadTokens_proveNothingWhereGoodOnesOpenNothing() throws IOException {
    assertBlocked("RefusesEveryTokenForBatch", "TC_ACC_BATCH_RIGHT", DEAD_TOKENS);
  }

  @Test
  void deadRefreshTokens_proveNothingWhereGoodOnesBringNothing() throws IOException {
    assertBlocked(
        "RefusesEveryRefresh",
        "TC_OAD012_a",
        Set.of("TC_REV002", "TC_REV005", "TC_REV007", "TC_REV008"));
  }

  @Test
  void refreshThatRepeatsTheToken_leavesNoTwoToKill() throws IOException {
    assertNotApplicable("RepeatsOldAccessTokenOnRefresh", "the access token again");
  }

  @Test
  void refreshThatEndsTheOldToken_leavesNoTwoToKill() throws IOException {
    assertNotApplicable("BreaksDownOnOldAccessToken", "opens nothing any more since the refresh");
  }

  private void assertNotApplicable(String deviation, String reason) throws IOException {
    assertThat(run(deviation(deviation), Set.of("TC_REV007", "TC_REV008")))
        .hasSize(2)
        .allSatisfy(
            each -> {
              assertThat(each.verdict())
                  .as(each.testCase().id() + ": " + each.reason())
                  .isEqualTo(Verdict.NOT_APPLICABLE);
              assertThat(each.reason()).contains(reason);
            });
  }

  @Test
  void membersClosedToAnother_proveNothingWhereTheirOwnerGetsNoneEither() throws IOException {
    assertBlocked(
        "ForgetsMembersOfSubscription",
        "TC_ACC_USAGEPOINT_RIGHT",
        Set.of("TC_PRV003", "TC_PRV004"));
  }

  @Test
  void authorizationClosedToAnother_provesNothingWhereItsHolderGetsNoneEither() throws IOException {
    assertBlocked("ForgetsOwnResources", "TC_ACC_AUTHENTRY_RIGHT", Set.of("TC_PRV006"));
  }

  @Test
  void codeAsideOfTheLoginPage_isNoticed() throws IOException {
    assertFails("LeaksCodeInHiddenFrame", "TC_OAD001_p");
  }

  @Test
  void foreignRevocationThatBreaksDown_isNoticed() throws IOException {
    assertFails("BreaksDownOnForeignRevocation", "TC_REV003");
  }
}
