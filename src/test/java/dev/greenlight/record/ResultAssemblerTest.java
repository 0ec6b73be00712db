package dev.greenlight.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlock;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.FunctionBlockResult;
import dev.greenlight.model.PageOne;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.model.Waiver;
import dev.greenlight.model.WaiverUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ResultAssemblerTest {
  private static final FunctionBlockId FB_31 = new FunctionBlockId(31);

  private final List<JournalEntry> entries = new ArrayList<>();

  ResultAssemblerTest() {
    entries.add(
        new JournalEntry.RunOpened(
            PageOne.of(
                "run",
                "target",
                Profile.CERTIFICATION,
                EspiVersion.V4_0,
                "0",
                1,
                null,
                "2026-11-23T10:00:00Z",
                ""),
            List.of(new FunctionBlock(FB_31, "Authorization", FunctionBlock.Need.MANDATORY, true)),
            List.of(),
            ""));
  }

  private void planned(String id, String notApplicable) {
    entries.add(
        new JournalEntry.CasePlanned(
            new TestCase(id, FB_31, Role.CUSTODIAN, id, List.of(), List.of("duty"), Set.of()),
            notApplicable));
  }

  private void ran(String id, Verdict... verdicts) {
    planned(id, null);
    opened(id, verdicts);
  }

  private void opened(String id, Verdict... verdicts) {
    entries.add(new JournalEntry.CaseOpened(id, "2026-11-23T10:00:01Z"));
    for (Verdict verdict : verdicts) {
      entries.add(
          new JournalEntry.OutcomeGiven(
              "q", id, new CheckResult("check", "duty", verdict, 1, List.of(), null, List.of())));
    }
  }

  private void closed(String id) {
    entries.add(new JournalEntry.CaseClosed(id, "2026-11-23T10:00:02Z", 1));
  }

  private Verdict verdict(String id) {
    return ResultAssembler.assemble(entries).testCases().stream()
        .filter(result -> result.testCase().id().equals(id))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  @Test
  void caseWithSeveralChecks_hasTheWorstOfThem() {
    ran("TC", Verdict.PASS, Verdict.FAIL, Verdict.WARNING);
    closed("TC");
    assertThat(verdict("TC")).isEqualTo(Verdict.FAIL);
  }

  @Test
  void blockThatIsNotClaimed_saysSoBesideItsVerdict() {
    entries.add(new JournalEntry.BlockLeftOut(FB_31, "not claimed; bans only"));
    ran("TC", Verdict.PASS);
    closed("TC");
    assertThat(ResultAssembler.assemble(entries).functionBlocks())
        .containsExactly(
            new FunctionBlockResult(
                FB_31, "Authorization", Verdict.PASS, 1, "not claimed; bans only"));
  }

  @Test
  void blockThatWasWithdrawn_isDecidedByWhatItsCasesBecame() {
    entries.add(new JournalEntry.BlockLeftOut(new FunctionBlockId(14), "withdrawn: claim FB_31"));
    entries.add(
        new JournalEntry.CasePlanned(
            new TestCase(
                "TC",
                FB_31,
                Role.CUSTODIAN,
                "TC",
                List.of("FB_14/OAD003"),
                List.of("duty"),
                Set.of()),
            null));
    opened("TC", Verdict.FAIL);
    closed("TC");
    ran("TC_OTHER", Verdict.PASS);
    closed("TC_OTHER");
    assertThat(ResultAssembler.assemble(entries).functionBlocks())
        .contains(
            new FunctionBlockResult(
                new FunctionBlockId(14),
                "",
                Verdict.FAIL,
                1,
                "withdrawn: its cases stand in FB_31 today, and decide it"));
  }

  @Test
  void blockThatWasWithdrawn_isUndecidedWhereNothingOfItRan() {
    entries.add(new JournalEntry.BlockLeftOut(new FunctionBlockId(14), "withdrawn: claim FB_31"));
    ran("TC_OTHER", Verdict.PASS);
    closed("TC_OTHER");
    assertThat(ResultAssembler.assemble(entries).functionBlocks())
        .contains(
            new FunctionBlockResult(
                new FunctionBlockId(14), "", Verdict.NOT_APPLICABLE, 0, "withdrawn: claim FB_31"));
  }

  @Test
  void caseWithoutOneCheck_isOurError() {
    ran("TC");
    closed("TC");
    assertThat(verdict("TC")).isEqualTo(Verdict.ERROR);
  }

  @Test
  void caseThatWasHaltedAfterAFailure_staysAFailure() {
    ran("TC", Verdict.FAIL);
    entries.add(new JournalEntry.CaseHalted("TC", Verdict.INCONCLUSIVE, "no answer", null));
    closed("TC");
    assertThat(verdict("TC")).isEqualTo(Verdict.FAIL);
  }

  @Test
  void caseThatWasBlocked_namesTheCause() {
    ran("TC");
    entries.add(new JournalEntry.CaseHalted("TC", Verdict.BLOCKED, "no token", null));
    closed("TC");
    RunResult result = ResultAssembler.assemble(entries);
    assertThat(result.testCases().get(0).verdict()).isEqualTo(Verdict.BLOCKED);
    assertThat(result.testCases().get(0).reason()).isEqualTo("no token");
    assertThat(result.verdict()).isEqualTo(Verdict.BLOCKED);
  }

  @Test
  void caseWhoseSubjectTurnsOutToBeAbsent_doesNotApply() {
    ran("TC");
    entries.add(new JournalEntry.CaseHalted("TC", Verdict.NOT_APPLICABLE, "not served", null));
    closed("TC");
    assertThat(result("TC").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(result("TC").reason()).isEqualTo("not served");
  }

  private void blocked(String id, Verdict verdict, String judgedBy) {
    ran(id);
    entries.add(new JournalEntry.CaseHalted(id, verdict, "no token", judgedBy));
    closed(id);
  }

  private TestCaseResult result(String id) {
    return ResultAssembler.assemble(entries).testCases().stream()
        .filter(each -> each.testCase().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void followersOfACase_nameItWithItsVerdictAndTheCause() {
    blocked("TC_1", Verdict.BLOCKED, "TC_2");
    blocked("TC_3", Verdict.INCONCLUSIVE, "TC_2");
    ran("TC_2", Verdict.FAIL);
    closed("TC_2");
    assertThat(result("TC_1").verdict()).isEqualTo(Verdict.BLOCKED);
    assertThat(result("TC_1").firstCause()).isEqualTo("TC_2");
    assertThat(result("TC_1").reason()).isEqualTo("first cause TC_2 (FAIL): no token");
    assertThat(result("TC_3").reason()).isEqualTo(result("TC_1").reason());
    assertThat(result("TC_2").firstCause()).isNull();
  }

  @Test
  void caseThatIsItsOwnFirstCause_followsNobody() {
    blocked("TC", Verdict.INCONCLUSIVE, "TC");
    assertThat(result("TC").firstCause()).isNull();
    assertThat(result("TC").reason()).isEqualTo("no token");
  }

  @Test
  void caseThatWaitedForOneThatWasNotPlayed_namesTheCauseAlone() {
    blocked("TC_1", Verdict.BLOCKED, "TC_2");
    blocked("TC_3", Verdict.BLOCKED, "TC_4");
    planned("TC_4", "not claimed");
    assertThat(result("TC_1").firstCause()).isNull();
    assertThat(result("TC_1").reason()).isEqualTo("no token");
    assertThat(result("TC_3").firstCause()).isNull();
  }

  @Test
  void failureOfAFollower_isItsOwn() {
    ran("TC_1", Verdict.FAIL);
    entries.add(new JournalEntry.CaseHalted("TC_1", Verdict.INCONCLUSIVE, "no token", "TC_2"));
    closed("TC_1");
    ran("TC_2", Verdict.FAIL);
    closed("TC_2");
    assertThat(result("TC_1").firstCause()).isNull();
  }

  @Test
  void caseThatTheRunDidNotGetTo_isInconclusive() {
    planned("TC", null);
    assertThat(verdict("TC")).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void caseThatWasCutOff_isInconclusiveEvenIfAllChecksPassedSoFar() {
    ran("TC", Verdict.PASS);
    assertThat(verdict("TC")).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void blockInWhichNothingWasDecided_isNotConformant() {
    ran("TC", Verdict.REVIEW);
    closed("TC");
    RunResult result = ResultAssembler.assemble(entries);
    assertThat(result.functionBlocks().get(0).decided()).isZero();
    assertThat(result.functionBlocks().get(0).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void blockThatIsNotApplicableAsAWhole_saysSo() {
    planned("TC", "not claimed");
    RunResult result = ResultAssembler.assemble(entries);
    assertThat(result.functionBlocks().get(0).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(result.testCases().get(0).reason()).isEqualTo("not claimed");
  }

  @Test
  void goodBlock_isConformantAndCountsWhatWasDecided() {
    ran("TC_1", Verdict.PASS);
    closed("TC_1");
    ran("TC_2", Verdict.WARNING);
    closed("TC_2");
    RunResult result = ResultAssembler.assemble(entries);
    assertThat(result.functionBlocks().get(0).decided()).isEqualTo(2);
    assertThat(result.verdict()).isEqualTo(Verdict.WARNING);
  }

  private static JournalEntry resumed() {
    return new JournalEntry.RunResumed("later", "here");
  }

  private void again(String id, Verdict verdict) {
    entries.add(new JournalEntry.CaseOpened(id, "2026-11-23T10:00:01Z"));
    entries.add(
        new JournalEntry.OutcomeGiven(
            "q2", id, new CheckResult("check", "duty", verdict, 1, List.of(), null, List.of())));
  }

  @Test
  void caseThatWasPlayedAgain_countsOnceWithItsLaterAttempt() {
    ran("TC", Verdict.FAIL);
    entries.add(new JournalEntry.CaseHalted("TC", Verdict.INCONCLUSIVE, "torn", null));
    entries.add(resumed());
    again("TC", Verdict.PASS);
    closed("TC");
    RunResult result = ResultAssembler.assemble(entries);
    assertThat(result.testCases()).hasSize(1);
    assertThat(result.testCases().get(0).verdict()).isEqualTo(Verdict.PASS);
    assertThat(result.testCases().get(0).reason()).isNull();
    assertThat(result.testCases().get(0).checks()).hasSize(1);
  }

  @Test
  void caseThatWasFinishedBeforeTheCut_keepsItsVerdict() {
    ran("TC_1", Verdict.FAIL);
    closed("TC_1");
    ran("TC_2", Verdict.PASS);
    entries.add(resumed());
    again("TC_2", Verdict.PASS);
    closed("TC_2");
    assertThat(verdict("TC_1")).isEqualTo(Verdict.FAIL);
    assertThat(verdict("TC_2")).isEqualTo(Verdict.PASS);
  }

  @Test
  void caseThatWasPlayedAgainAndCutOffAgain_isInconclusive() {
    ran("TC", Verdict.PASS);
    entries.add(resumed());
    again("TC", Verdict.PASS);
    assertThat(verdict("TC")).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void everyResumption_standsOnPageOne() {
    entries.add(resumed());
    assertThat(ResultAssembler.assemble(entries).about().resumedAt()).containsExactly("later");
  }

  private void waived(String id, String expires) {
    entries.add(
        new JournalEntry.WaiverStated(
            new Waiver(id, "known", expires == null ? null : LocalDate.parse(expires), "GB-12"),
            true));
  }

  @Test
  void waivedFailure_staysAFailureThatDoesNotCountForTheExit() {
    waived("TC", null);
    ran("TC", Verdict.FAIL);
    closed("TC");
    RunResult result = ResultAssembler.assemble(entries);
    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result.functionBlocks().get(0).verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result.testCases().get(0).verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result.testCases().get(0).waiver().ticket()).isEqualTo("GB-12");
    assertThat(result.verdictForExit()).isEqualTo(Verdict.PASS);
    assertThat(result.staleWaivers()).isEmpty();
  }

  @Test
  void waiverThatExpiredBeforeTheRun_waivesNothing() {
    waived("TC", "2026-11-22");
    ran("TC", Verdict.FAIL);
    closed("TC");
    RunResult result = ResultAssembler.assemble(entries);
    assertThat(result.testCases().get(0).waiver()).isNull();
    assertThat(result.verdictForExit()).isEqualTo(Verdict.FAIL);
    assertThat(result.staleWaivers()).hasSize(1);
  }

  @Test
  void waiversOfALaterPart_takeThePlaceOfTheEarlierOnes() {
    waived("TC", null);
    ran("TC", Verdict.FAIL);
    closed("TC");
    entries.add(new JournalEntry.RunResumed("2026-12-24T10:00:00Z", "here"));
    assertThat(ResultAssembler.assemble(entries).waivers()).isEmpty();
    waived("TC", "2026-12-23");
    assertThat(ResultAssembler.assemble(entries).staleWaivers())
        .extracting(WaiverUse::remark)
        .containsExactly("it expired on 2026-12-23");
  }
}
