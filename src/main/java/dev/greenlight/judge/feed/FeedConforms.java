package dev.greenlight.judge.feed;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/**
 * The data keeps every rule of a function block.
 *
 * @param block the block
 */
public record FeedConforms(FunctionBlockId block) implements Check {

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return FeedHearing.on(exhibits, ruling, this::judge);
  }

  private Outcome judge(ValidationResult result, Outcome.Builder outcome) {
    Optional<ValidationResult.Block> found =
        result.functionBlocks().stream().filter(each -> each.id().equals(block)).findFirst();
    if (found.isEmpty()) {
      return Outcome.undecided(block + " is not judged in such a document");
    }
    FeedHearing.report(
        result,
        finding -> finding.severity() == Severity.ERROR && finding.functionBlocks().contains(block),
        outcome.inspected(found.get().inspected()));
    Outcome judged = outcome.build();
    return judged.breaches().isEmpty() && found.get().reason() != null
        ? Outcome.undecided(found.get().reason())
        : judged;
  }
}
