package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Policy;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlannerTest {
  private static final RunFile.Pics PICS =
      new RunFile.Pics(
          "product",
          "vendor",
          Role.CUSTODIAN,
          EspiVersion.V4_0,
          Set.of(new FunctionBlockId(31)),
          Optional.empty());

  private static final RunFile.Endpoints ENDPOINTS =
      new RunFile.Endpoints(
          "https://sut/authorize",
          "https://sut/token",
          Optional.of("https://sut/revoke"),
          Optional.empty(),
          "https://sut/resource",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static TestCase testCase(int block, Role role, String... tags) {
    return new TestCase(
        "TC", new FunctionBlockId(block), role, "title", List.of(), List.of("duty"), Set.of(tags));
  }

  private static PlanLine plan(Policy.Writes writes, TestCase testCase) {
    return new Planner(PICS, ENDPOINTS, writes, EspiVersion.V4_0, Set.of())
        .plan(List.of(testCase))
        .get(0);
  }

  private static PlanLine plan(TestCase testCase) {
    return plan(Policy.Writes.FORBIDDEN, testCase);
  }

  @Test
  void caseOfAClaimedBlock_runs() {
    assertThat(plan(testCase(31, Role.CUSTODIAN)).runs()).isTrue();
    assertThat(plan(testCase(31, Role.DATA)).runs()).isTrue();
  }

  @Test
  void caseOfABlockThatIsNotClaimed_isListedWithTheReason() {
    assertThat(plan(testCase(3, Role.CUSTODIAN)))
        .isEqualTo(
            new PlanLine(
                testCase(3, Role.CUSTODIAN), false, "FB_03 is not claimed (pics.functionBlocks)"));
  }

  @Test
  void caseOfTheTwinOfAClaimedBlock_runs() {
    RunFile.Pics pics =
        new RunFile.Pics(
            "product",
            "vendor",
            Role.CUSTODIAN,
            EspiVersion.V4_0,
            Set.of(new FunctionBlockId(65)),
            Optional.empty());
    Planner planner =
        new Planner(pics, ENDPOINTS, Policy.Writes.FORBIDDEN, EspiVersion.V4_0, Set.of());
    TestCase ofTwin = testCase(31, Role.CUSTODIAN);

    assertThat(planner.plan(List.of(ofTwin, testCase(13, Role.CUSTODIAN))))
        .containsExactly(
            new PlanLine(ofTwin, true, "FB_65 is claimed, which asks what FB_31 asks"),
            new PlanLine(
                testCase(13, Role.CUSTODIAN), false, "FB_13 is not claimed (pics.functionBlocks)"));
    assertThat(plan(testCase(65, Role.CUSTODIAN)).runs()).isFalse();
  }

  @Test
  void caseForTheOtherSide_doesNotRun() {
    assertThat(plan(testCase(31, Role.THIRD_PARTY)).runs()).isFalse();
  }

  @Test
  void caseOfAnotherVersion_doesNotRunAndOfThisOneDoes() {
    assertThat(plan(testCase(31, Role.CUSTODIAN, "espi_3_3")).runs()).isFalse();
    assertThat(plan(testCase(31, Role.CUSTODIAN, "espi_3_3", "espi_4_0")).runs()).isTrue();
  }

  @Test
  void caseOfAnOptionalSubject_runsOnlyWhereThatIsThere() {
    assertThat(plan(testCase(31, Role.CUSTODIAN, "needs_revocation")).runs()).isTrue();
    assertThat(plan(testCase(31, Role.CUSTODIAN, "needs_metadata")).runs()).isFalse();
  }

  @Test
  void caseAboutDataOfAnotherBlock_runsOnlyWhereThatIsClaimed() {
    assertThat(plan(testCase(31, Role.CUSTODIAN, "needs_FB_31")).runs()).isTrue();
    assertThat(plan(testCase(31, Role.CUSTODIAN, "needs_FB_15")).reason())
        .isEqualTo("is about data of FB_15, which is not claimed");
  }

  @Test
  void ban_holdsThoughItsBlockIsNotClaimed() {
    assertThat(plan(testCase(33, Role.CUSTODIAN, "ban")))
        .isEqualTo(
            new PlanLine(
                testCase(33, Role.CUSTODIAN, "ban"), true, "holds though FB_33 is not claimed"));
  }

  @Test
  void write_isSentOnlyWhereTheUserAllowsIt() {
    TestCase refused = testCase(31, Role.CUSTODIAN, "needs_writes_refused");
    TestCase allowed = testCase(31, Role.CUSTODIAN, "needs_writes_allowed");
    assertThat(plan(Policy.Writes.FORBIDDEN, refused).reason())
        .isEqualTo("would write to the target; policy.writes is forbidden, this needs refused");
    assertThat(plan(Policy.Writes.REFUSED, refused).runs()).isTrue();
    assertThat(plan(Policy.Writes.REFUSED, allowed).runs()).isFalse();
    assertThat(plan(Policy.Writes.ALLOWED, allowed).runs()).isTrue();
  }

  @Test
  void blocksThatWereNotAskedFor_areNoPartOfThePlan() {
    List<PlanLine> plan =
        new Planner(
                PICS,
                ENDPOINTS,
                Policy.Writes.FORBIDDEN,
                EspiVersion.V4_0,
                Set.of(new FunctionBlockId(3)))
            .plan(List.of(testCase(31, Role.CUSTODIAN)));
    assertThat(plan).isEmpty();
  }
}
