package dev.greenlight.model;

import java.util.List;

/**
 * Roll-up of one function block.
 *
 * @param id the block
 * @param title its name in the catalogue
 * @param verdict the worst of its cases; INCONCLUSIVE when none was decided
 * @param decided how many of its cases were decided
 * @param attested how many of those a person decided and no machine
 * @param reason why it has no cases, or not all that it would have if it were claimed; null when
 *     there is nothing to say
 */
public record FunctionBlockResult(
    FunctionBlockId id, String title, Verdict verdict, int decided, int attested, String reason) {

  /** Of a block in which no person decided anything. */
  public FunctionBlockResult(
      FunctionBlockId id, String title, Verdict verdict, int decided, String reason) {
    this(id, title, verdict, decided, 0, reason);
  }

  /**
   * What the cases of a block add up to. It is conformant only when something was decided; one that
   * is not applicable as a whole says so.
   */
  public static Verdict rollUp(List<Verdict> cases) {
    Verdict worst = Verdict.worst(cases.stream());
    boolean applicable = cases.stream().anyMatch(verdict -> verdict != Verdict.NOT_APPLICABLE);
    boolean decided = cases.stream().anyMatch(Verdict::isDecided);
    return applicable && !decided ? worst.and(Verdict.INCONCLUSIVE) : worst;
  }
}
