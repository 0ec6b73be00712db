package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.PageOne;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.Verdict;
import dev.greenlight.plan.PlanLine;
import dev.greenlight.record.BadEvidence;
import dev.greenlight.record.Journal;
import dev.greenlight.record.JournalEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EarlierPartTest {
  private static final String FINGERPRINT = "f1";
  private static final List<PlanLine> PLAN = List.of(line("TC_1"), line("TC_2"));

  @TempDir private Path folder;

  private static PlanLine line(String id) {
    return new PlanLine(
        new TestCase(
            id,
            new FunctionBlockId(31),
            Role.CUSTODIAN,
            "title",
            List.of(),
            List.of("duty"),
            Set.of()),
        true,
        "FB_31 is claimed");
  }

  private static RunResult.About about(String target, Profile profile, long seed) {
    return PageOne.of("run", target, profile, EspiVersion.V4_0, "c0ffee", seed, null, "then", "");
  }

  private static RunResult.About same() {
    return about("target", Profile.CERTIFICATION, 1);
  }

  /** A run in which the first case is finished, and as many are planned. */
  private EarlierPart earlier(int planned, JournalEntry... more) {
    try (Journal journal = new Journal(folder)) {
      journal.append(new JournalEntry.RunOpened(same(), List.of(), List.of(), FINGERPRINT));
      PLAN.subList(0, planned)
          .forEach(line -> journal.append(new JournalEntry.CasePlanned(line.testCase(), null)));
      for (JournalEntry entry : more) {
        journal.append(entry);
      }
    }
    return EarlierPart.in(folder);
  }

  private static JournalEntry halted(TestCase testCase, Verdict verdict) {
    return new JournalEntry.CaseHalted(testCase.id(), verdict, "a person is missing", null);
  }

  /** Ended, closed, and open all the same: a person may have come meanwhile. */
  @Test
  void caseInReview_isLeftToDoInARunThatCameToItsEnd() {
    TestCase first = PLAN.get(0).testCase();
    TestCase second = PLAN.get(1).testCase();
    EarlierPart part =
        earlier(
            2,
            new JournalEntry.CaseOpened(first.id(), "then"),
            halted(first, Verdict.REVIEW),
            new JournalEntry.CaseClosed(first.id(), "then", 1),
            new JournalEntry.CaseOpened(second.id(), "then"),
            halted(second, Verdict.BLOCKED),
            new JournalEntry.CaseClosed(second.id(), "then", 1),
            new JournalEntry.RunClosed("then"));

    assertThat(part.isComplete()).isFalse();
    assertThat(part.finished()).containsExactly(second.id());
  }

  @Test
  void caseThatWasInReviewAndDecidedLater_isFinished() {
    TestCase first = PLAN.get(0).testCase();
    EarlierPart part =
        earlier(
            1,
            new JournalEntry.CaseOpened(first.id(), "then"),
            halted(first, Verdict.REVIEW),
            new JournalEntry.CaseClosed(first.id(), "then", 1),
            new JournalEntry.RunClosed("then"),
            new JournalEntry.RunResumed("later", "here"),
            new JournalEntry.CaseOpened(first.id(), "later"),
            new JournalEntry.CaseClosed(first.id(), "later", 1),
            new JournalEntry.RunClosed("later"));

    assertThat(part.isComplete()).isTrue();
    assertThat(part.finished()).containsExactly(first.id());
  }

  @Test
  void clockThatWasMoved_isMetThere() {
    EarlierPart part =
        earlier(
            2,
            new JournalEntry.ClockMoved(660),
            new JournalEntry.RunResumed("later", "here"),
            new JournalEntry.ClockMoved(3600));

    assertThat(part.clockMoved()).hasSeconds(4260);
  }

  private EarlierPart begun() {
    return earlier(
        2,
        new JournalEntry.CaseOpened("TC_1", "2026-11-23T10:00:01Z"),
        new JournalEntry.CaseClosed("TC_1", "2026-11-23T10:00:02Z", 1),
        new JournalEntry.CaseOpened("TC_2", "2026-11-23T10:00:01Z"));
  }

  private static void assertRefused(
      String expected, EarlierPart earlier, RunResult.About about, List<PlanLine> plan) {
    assertThatThrownBy(() -> earlier.requireSame(about, FINGERPRINT, plan))
        .isInstanceOf(BadOrder.class)
        .hasMessageContaining(expected);
  }

  @Test
  void sameCall_goesOnAndOnlyClosedCasesAreFinished() {
    EarlierPart earlier = begun();
    assertThatCode(() -> earlier.requireSame(same(), FINGERPRINT, PLAN)).doesNotThrowAnyException();
    assertThat(earlier.finished()).containsExactly("TC_1");
    assertThat(earlier.isComplete()).isFalse();
    assertThat(earlier.parts()).isEqualTo(1);
  }

  @Test
  void anotherTargetProfileOrSeed_isNamed() {
    EarlierPart earlier = begun();
    assertRefused(
        "target was target, this call says other",
        earlier,
        about("other", Profile.CERTIFICATION, 1),
        PLAN);
    assertRefused(
        "profile was certification, this call says strict",
        earlier,
        about("target", Profile.STRICT, 1),
        PLAN);
    assertRefused(
        "seed was 1, this call says 2", earlier, about("target", Profile.CERTIFICATION, 2), PLAN);
  }

  @Test
  void runFileThatPointsElsewhereUnderTheSameName_isRefused() {
    EarlierPart earlier = begun();
    assertThatThrownBy(() -> earlier.requireSame(same(), "f2", PLAN))
        .isInstanceOf(BadOrder.class)
        .hasMessageContaining("pics or pixit of the run file were changed");
  }

  @Test
  void anotherPlan_isRefusedBothWays() {
    assertRefused("another plan", begun(), same(), PLAN.subList(0, 1));
    List<PlanLine> longer = List.of(line("TC_1"), line("TC_2"), line("TC_3"));
    assertRefused("another plan", EarlierPart.in(folder), same(), longer);
  }

  @Test
  void runThatWasCutOffWhileItPlanned_isPlannedToItsEnd() {
    EarlierPart earlier = earlier(1);
    assertThatCode(() -> earlier.requireSame(same(), FINGERPRINT, PLAN)).doesNotThrowAnyException();
    assertThat(earlier.plans(PLAN.get(0).testCase())).isTrue();
    assertThat(earlier.plans(PLAN.get(1).testCase())).isFalse();
  }

  @Test
  void runThatCameToItsEnd_isComplete() {
    assertThat(earlier(2, new JournalEntry.RunClosed("end")).isComplete()).isTrue();
  }

  @Test
  void eachResumption_isAPartOfItsOwn() {
    JournalEntry resumed = new JournalEntry.RunResumed("later", "here");
    assertThat(earlier(2, resumed, resumed).parts()).isEqualTo(3);
  }

  @Test
  void journalWithoutAFirstLine_isOfARunThatNeverBegan() {
    new Journal(folder).close();
    assertThat(EarlierPart.in(folder).isOpened()).isFalse();
  }

  @Test
  void folderWithoutJournal_isRefused() {
    assertThatThrownBy(() -> EarlierPart.in(folder.resolve("nowhere")))
        .isInstanceOf(BadEvidence.class)
        .hasMessageContaining("no journal");
  }
}
