package dev.greenlight.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that a report of a run needs, and all that {@code result.json} holds.
 *
 * @param formatVersion version of this structure; readers refuse a higher one
 * @param verdict the worst of the function blocks
 * @param about page one: who, what, when and under which rules
 * @param functionBlocks roll-up of the blocks that were planned, by number
 * @param testCases what became of every planned case, by id
 * @param disputes points on which the sources of the standard differ and the reading taken here
 */
public record RunResult(
    int formatVersion,
    Verdict verdict,
    About about,
    List<FunctionBlockResult> functionBlocks,
    List<TestCaseResult> testCases,
    List<Dispute> disputes) {

  /** The format version that this harness writes. */
  public static final int FORMAT_VERSION = 1;

  public RunResult {
    functionBlocks = List.copyOf(functionBlocks);
    testCases = List.copyOf(testCases);
    disputes = List.copyOf(disputes);
  }

  /**
   * Page one of a report.
   *
   * @param runId unique name of the run
   * @param target what was tested, in words
   * @param role what the target plays
   * @param profile reading of the rules
   * @param espiVersion version of the standard
   * @param harnessVersion version of Greenlight
   * @param catalogueHash SHA-256 over the catalogue, hexadecimal
   * @param seed seed of everything random in the run
   * @param operator who ran it; "unknown" when nobody said
   * @param deviation id of the deviation that was switched on; null for none
   * @param startedAt RFC 3339
   * @param finishedAt RFC 3339; empty when the run was cut off
   * @param resumedAt when it went on after it had been cut off, RFC 3339, in order
   * @param environment Java and operating system
   */
  public record About(
      String runId,
      String target,
      Role role,
      Profile profile,
      EspiVersion espiVersion,
      String harnessVersion,
      String catalogueHash,
      long seed,
      String operator,
      String deviation,
      String startedAt,
      String finishedAt,
      List<String> resumedAt,
      String environment) {

    public About {
      resumedAt = resumedAt == null ? List.of() : List.copyOf(resumedAt);
    }

    /** The same with its end. */
    public About finished(String at) {
      return with(at, resumedAt);
    }

    /** The same after one more interruption. */
    public About resumed(String at) {
      return with(finishedAt, Stream.concat(resumedAt.stream(), Stream.of(at)).toList());
    }

    private About with(String end, List<String> resumptions) {
      return new About(
          runId,
          target,
          role,
          profile,
          espiVersion,
          harnessVersion,
          catalogueHash,
          seed,
          operator,
          deviation,
          startedAt,
          end,
          resumptions,
          environment);
    }
  }
}
