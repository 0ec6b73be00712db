package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestCase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlannerTest {
  private static final RunFile.Pics PICS =
      new RunFile.Pics(
          "product", "vendor", Role.CUSTODIAN, EspiVersion.V4_0, Set.of(new FunctionBlockId(31)));

  private static TestCase testCase(int block, Role role, String... tags) {
    return new TestCase(
        "TC", new FunctionBlockId(block), role, "title", List.of(), List.of("duty"), Set.of(tags));
  }

  private static PlanLine plan(TestCase testCase) {
    return new Planner(PICS, EspiVersion.V4_0, Set.of()).plan(List.of(testCase)).get(0);
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
  void caseForTheOtherSide_doesNotRun() {
    assertThat(plan(testCase(31, Role.THIRD_PARTY)).runs()).isFalse();
  }

  @Test
  void caseOfAnotherVersion_doesNotRunAndOfThisOneDoes() {
    assertThat(plan(testCase(31, Role.CUSTODIAN, "espi_3_3")).runs()).isFalse();
    assertThat(plan(testCase(31, Role.CUSTODIAN, "espi_3_3", "espi_4_0")).runs()).isTrue();
  }

  @Test
  void blocksThatWereNotAskedFor_areNoPartOfThePlan() {
    List<PlanLine> plan =
        new Planner(PICS, EspiVersion.V4_0, Set.of(new FunctionBlockId(3)))
            .plan(List.of(testCase(31, Role.CUSTODIAN)));
    assertThat(plan).isEmpty();
  }
}
