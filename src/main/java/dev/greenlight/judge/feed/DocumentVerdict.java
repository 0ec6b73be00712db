package dev.greenlight.judge.feed;

import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult.Block;
import dev.greenlight.model.ValidationResult.PlugInRule;
import dev.greenlight.model.Verdict;
import java.util.stream.Stream;

/** The verdict of a document as a whole. */
final class DocumentVerdict {
  private DocumentVerdict() {}

  static Verdict of(
      Examination examination,
      FeedRuling ruling,
      SchemaOutcome schema,
      BlockOutcomes blocks,
      Weighing weighing) {
    Stream<Verdict> ofBlocks = blocks.blocks().stream().map(Block::verdict);
    if (examination.isTooLarge() && ruling.official()) {
      return Verdict.INCONCLUSIVE;
    }
    if (ruling.official()) {
      return examination.isBroken() ? Verdict.FAIL : Verdict.worst(ofBlocks);
    }
    // Every error that still weighs as one binds: see Weighing.
    Verdict found =
        weighing.hasFound(Severity.ERROR)
            ? Verdict.FAIL
            : weighing.hasFound(Severity.WARNING) ? Verdict.WARNING : Verdict.NOT_APPLICABLE;
    // What was asked for by name and never decided is no pass, however good the rest may be.
    boolean unanswered = !ruling.blocks().isEmpty() && blocks.isNoneDecided();
    Verdict answered = unanswered ? Verdict.INCONCLUSIVE : Verdict.NOT_APPLICABLE;
    Stream<Verdict> ofPlugIns = examination.plugInOutcomes().stream().map(PlugInRule::verdict);
    return Verdict.worst(
        Stream.of(Stream.of(found, answered, schema.schema().verdict()), ofBlocks, ofPlugIns)
            .flatMap(verdicts -> verdicts));
  }
}
