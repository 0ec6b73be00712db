package dev.greenlight.record;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.Dispute;
import dev.greenlight.model.FunctionBlock;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.Verdict;
import dev.greenlight.model.Waiver;
import java.util.List;
import java.util.Map;

/**
 * One line of the journal: something that happened, in the order it happened. Nothing is ever taken
 * back.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = JournalEntry.RunOpened.class, name = "run-opened"),
  @JsonSubTypes.Type(value = JournalEntry.RunResumed.class, name = "run-resumed"),
  @JsonSubTypes.Type(value = JournalEntry.WaiverStated.class, name = "waiver-stated"),
  @JsonSubTypes.Type(value = JournalEntry.BlockLeftOut.class, name = "block-left-out"),
  @JsonSubTypes.Type(value = JournalEntry.CasePlanned.class, name = "case-planned"),
  @JsonSubTypes.Type(value = JournalEntry.CaseOpened.class, name = "case-opened"),
  @JsonSubTypes.Type(value = JournalEntry.Exhibited.class, name = "exhibited"),
  @JsonSubTypes.Type(value = JournalEntry.SecretSeen.class, name = "secret-seen"),
  @JsonSubTypes.Type(value = JournalEntry.QuestionAsked.class, name = "question-asked"),
  @JsonSubTypes.Type(value = JournalEntry.OutcomeGiven.class, name = "outcome-given"),
  @JsonSubTypes.Type(value = JournalEntry.ClockMoved.class, name = "clock-moved"),
  @JsonSubTypes.Type(value = JournalEntry.CaseHalted.class, name = "case-halted"),
  @JsonSubTypes.Type(value = JournalEntry.CaseClosed.class, name = "case-closed"),
  @JsonSubTypes.Type(value = JournalEntry.RunClosed.class, name = "run-closed"),
})
public sealed interface JournalEntry {

  /**
   * The run began.
   *
   * @param about page one; its end is not known yet
   * @param functionBlocks the catalogue's blocks at the time
   * @param disputes the catalogue's disputes at the time
   * @param fingerprint of the run file: {@link dev.greenlight.model.RunFile#fingerprint()}
   */
  record RunOpened(
      RunResult.About about,
      List<FunctionBlock> functionBlocks,
      List<Dispute> disputes,
      String fingerprint)
      implements JournalEntry {}

  /**
   * The run was cut off and goes on: cases that were open begin anew.
   *
   * @param at RFC 3339
   * @param environment Java and operating system of this part
   */
  record RunResumed(String at, String environment) implements JournalEntry {}

  /**
   * The run file accepts a known deviation. Those of a later part of the run take the place of all
   * that were stated before.
   *
   * @param known whether there is a case of that id
   */
  record WaiverStated(Waiver waiver, boolean known) implements JournalEntry {}

  /**
   * A block that was claimed or asked for has no case, or one that was not claimed has only such
   * cases as hold all the same: for that reason.
   */
  record BlockLeftOut(FunctionBlockId functionBlock, String reason) implements JournalEntry {}

  /**
   * A case is part of the plan.
   *
   * @param testCase the case
   * @param notApplicable why it does not run; null when it does
   */
  record CasePlanned(TestCase testCase, String notApplicable) implements JournalEntry {}

  /**
   * A case began; what was written of an earlier attempt counts no more.
   *
   * @param at RFC 3339
   */
  record CaseOpened(String testCase, String at) implements JournalEntry {}

  /**
   * Something was put on record.
   *
   * @param id unique in the journal, such as {@code e17}
   * @param testCase the case it belongs to; null for what several share
   * @param role what it is called in its scenario
   */
  record Exhibited(String id, String testCase, String role, Exhibit exhibit)
      implements JournalEntry {}

  /** A secret was seen for the first time; only what is not secret about it. */
  record SecretSeen(SecretFacts facts) implements JournalEntry {}

  /**
   * A check was put to the evidence.
   *
   * @param id unique in the journal, such as {@code q4}
   * @param testCase the case that asks
   * @param requirement the duty it decides on, unless a finding names another
   * @param check the check with its parameters, as its codec writes it
   * @param exhibits ids of the evidence by the role the check knows it under
   */
  record QuestionAsked(
      String id, String testCase, String requirement, JsonNode check, Map<String, String> exhibits)
      implements JournalEntry {}

  /** What the check said. */
  record OutcomeGiven(String question, String testCase, CheckResult result)
      implements JournalEntry {}

  /**
   * A hook moved the clock of the target: later parts of the run meet it there.
   *
   * @param seconds forward, from 1
   */
  record ClockMoved(long seconds) implements JournalEntry {}

  /**
   * A case could not go on.
   *
   * @param verdict BLOCKED, INCONCLUSIVE or ERROR
   * @param cause the first cause, in words; followers of one cause carry the same words
   * @param judgedBy id of the test case that judges what broke for its own sake; null when none
   *     does
   */
  record CaseHalted(String testCase, Verdict verdict, String cause, String judgedBy)
      implements JournalEntry {}

  /**
   * A case came to its end.
   *
   * @param at RFC 3339
   */
  record CaseClosed(String testCase, String at, long durationMillis) implements JournalEntry {}

  /** The run came to its end. */
  record RunClosed(String finishedAt) implements JournalEntry {}
}
