package dev.greenlight.report;

import dev.greenlight.model.Dispute;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.Header;
import java.util.List;

/**
 * What the templates of the HTML report show, ready to be shown: templates choose words and order,
 * never facts. The records are public because FreeMarker sees nothing else.
 */
final class ReportView {
  private ReportView() {}

  /** The whole report. */
  public record Report(
      Cover cover,
      List<Verdict> verdicts,
      List<BlockRow> blocks,
      List<Cause> causes,
      List<FindingGroup> failures,
      List<FindingGroup> warnings,
      List<FindingGroup> remarks,
      List<Cause> notApplicable,
      List<WaiverRow> waivers,
      List<Dispute> disputes,
      List<RequirementRow> requirements,
      List<BlockCases> cases,
      List<ExhibitView> evidence) {}

  /** Page one. */
  public record Cover(
      RunResult.About about, Verdict verdict, String statement, String duration, long cases) {}

  /** Something to point at; without an anchor there is nothing to go to. */
  public record Link(String text, String anchor) {}

  /** A function block with the number of its cases for each of {@link Report#verdicts()}. */
  public record BlockRow(
      Link block, String title, Verdict verdict, int decided, int attested, List<Long> counts) {}

  /**
   * Why cases have no decision.
   *
   * @param verdict the worst of theirs
   * @param reason in words; leads to the case that judges what they waited for in vain
   * @param cases all that share the cause
   */
  public record Cause(Verdict verdict, Link reason, List<Link> cases) {}

  /** A waiver of the run file and what became of it. */
  public record WaiverRow(Link testCase, String words, String state, String remark) {}

  /** All occurrences of one kind of defect against one requirement. */
  public record FindingGroup(
      String anchor,
      String kind,
      RequirementView requirement,
      String fix,
      int cases,
      long total,
      List<Occurrence> occurrences,
      long left) {}

  /** A defect as it was observed, alike in all these cases. */
  public record Occurrence(
      String expected, String observed, String where, List<Link> cases, List<Link> evidence) {}

  /** A requirement as the catalogue tells it; words are empty when it does not know it. */
  public record RequirementView(
      String id, String anchor, String title, String strength, String source) {}

  /** What was found out about one requirement; a verdict of null means that none was asked for. */
  public record RequirementRow(
      RequirementView requirement,
      Verdict verdict,
      long checks,
      long inspected,
      List<Link> cases) {}

  /** The cases of one block. */
  public record BlockCases(String anchor, String id, String title, List<CaseView> cases) {}

  /** One case with its checks; a reason, waiver or attestation of null means that there is none. */
  public record CaseView(
      String anchor,
      String id,
      String title,
      String role,
      Verdict verdict,
      String reason,
      String waiver,
      String attestation,
      List<String> legacyIds,
      List<Link> requirements,
      List<Link> disputes,
      List<CheckView> checks,
      List<Link> evidence,
      long millis) {}

  /**
   * One check with the groups its findings are told in; of null the other reading says the same, or
   * nothing is disputed.
   */
  public record CheckView(
      String id,
      Link requirement,
      Verdict verdict,
      long inspected,
      String reason,
      List<Link> findings,
      List<Link> evidence,
      DissentView dissent) {}

  /** What would have been said under another profile, and why, in words. */
  public record DissentView(String profile, Verdict verdict, List<String> words) {}

  /**
   * One exhibit.
   *
   * @param line the request line, or what else the exhibit is in a line
   * @param outcome status of the answer, or why there was none; empty for what has no answer
   * @param open whether a finding rests on it, so that it is shown unfolded
   */
  public record ExhibitView(
      String anchor,
      String id,
      String role,
      String line,
      String outcome,
      List<Link> cases,
      List<Message> messages,
      long millis,
      boolean open) {}

  /** One side of an exchange, or the parameters of a callback. */
  public record Message(String title, List<Header> headers, BodyView body) {}

  /**
   * Body of a message.
   *
   * @param excerpt the beginning, or all of it; empty when shown elsewhere or no text
   * @param remark what a reader must know of what is not shown; empty when all is shown
   * @param same where the same body is shown already; null when here
   */
  public record BodyView(String excerpt, String remark, Link same) {}
}
