package dev.greenlight.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
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
 * @param waivers what became of those that the run file states
 */
public record RunResult(
    int formatVersion,
    Verdict verdict,
    About about,
    List<FunctionBlockResult> functionBlocks,
    List<TestCaseResult> testCases,
    List<Dispute> disputes,
    List<WaiverUse> waivers) {

  /** The format version that this harness writes. */
  public static final int FORMAT_VERSION = 1;

  public RunResult {
    functionBlocks = List.copyOf(functionBlocks);
    testCases = List.copyOf(testCases);
    disputes = List.copyOf(disputes);
    waivers = List.copyOf(waivers);
  }

  /** Whether any case was decided; a run without is no proof of anything. */
  public boolean hasDecided() {
    return testCases.stream().anyMatch(each -> each.verdict().isDecided());
  }

  /** The verdict as if the cases that are waived had passed. */
  public Verdict verdictForExit() {
    return Verdict.worst(
        testCases.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.testCase().functionBlock(),
                    Collectors.mapping(TestCaseResult::verdictForExit, Collectors.toList())))
            .values()
            .stream()
            .map(FunctionBlockResult::rollUp));
  }

  /** The waivers that have to be taken out of the run file. */
  public List<WaiverUse> staleWaivers() {
    return waivers.stream().filter(use -> use.state() == WaiverUse.State.STALE).toList();
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
   * @param selection what alone was asked for, in words; null for all that the run file claims
   * @param startedAt RFC 3339
   * @param finishedAt RFC 3339; empty when the run was cut off
   * @param resumedAt when it went on after it had been cut off, RFC 3339, in order
   * @param environment Java and operating system
   * @param leniency what clients let servers of the target get away with, in words; null for
   *     nothing
   * @param unclaimed blocks that the programme makes mandatory and the target does not claim, in
   *     words; null for none
   * @param ways how the run file says that the target is asked, in words, where it is not as most
   *     are
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
      String selection,
      String startedAt,
      String finishedAt,
      List<String> resumedAt,
      String environment,
      String leniency,
      String unclaimed,
      List<String> ways) {

    public About {
      ways = ways == null ? List.of() : List.copyOf(ways);
      resumedAt = resumedAt == null ? List.of() : List.copyOf(resumedAt);
    }

    /** The day of the run, or of its last part; in UTC. */
    public LocalDate day() {
      String last = resumedAt.isEmpty() ? startedAt : resumedAt.get(resumedAt.size() - 1);
      return LocalDate.ofInstant(Instant.parse(last), ZoneOffset.UTC);
    }

    /** The same with its end. */
    public About finished(String at) {
      return with(at, resumedAt);
    }

    /** The same after one more interruption. */
    public About resumed(String at) {
      return with(finishedAt, Stream.concat(resumedAt.stream(), Stream.of(at)).toList());
    }

    /** The same, judged under these rules. */
    public About judgedUnder(Profile otherProfile, EspiVersion otherVersion, String catalogue) {
      return new About(
          runId,
          target,
          role,
          otherProfile,
          otherVersion,
          harnessVersion,
          catalogue,
          seed,
          operator,
          deviation,
          selection,
          startedAt,
          finishedAt,
          resumedAt,
          environment,
          leniency,
          unclaimed,
          ways);
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
          selection,
          startedAt,
          end,
          resumptions,
          environment,
          leniency,
          unclaimed,
          ways);
    }
  }
}
