package dev.greenlight.judge.feed;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import java.util.Set;

/**
 * Retail Customer data keeps the rules of a function block: the published ones, and as advice
 * Greenlight's own, since only three are public. Under {@code official-2018} there is no such
 * question. What the first customer has nothing of is looked for in the feeds of others, under the
 * {@link FeedConforms#role roles} of those.
 *
 * @param block the block; the common one, FB_51, answers for the rules of no block too
 */
public record CustomerDataConforms(FunctionBlockId block) implements Check {
  private static final String ADVICE = "data_good_practice";
  private static final Set<FunctionBlockId> BLOCKS = RuleBook.bundled().customerBlocks();
  private static final FunctionBlockId COMMON = new FunctionBlockId(51);

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return ruling.profile() == Profile.OFFICIAL_2018
        ? Outcome.notApplicable("the published tests of 2018 know no Retail Customer data")
        : judgeAll(exhibits, ruling);
  }

  private Outcome judgeAll(Exhibits exhibits, Ruling ruling) {
    Outcome first = FeedHearing.on(exhibits, FeedHearing.ANSWER, ruling, BLOCKS, this::judge);
    return lacks(first)
        ? FeedConforms.others(exhibits)
            .map(role -> FeedHearing.on(exhibits, role, ruling, BLOCKS, this::judge))
            .filter(outcome -> outcome.undecided() == null && !lacks(outcome))
            .findFirst()
            .or(() -> FeedConforms.missing(exhibits, block).map(Outcome::undecided))
            .orElse(first)
        : first;
  }

  /** Nothing is wrong but that this customer has nothing of the kind, which another may have. */
  private static boolean lacks(Outcome outcome) {
    return !outcome.breaches().isEmpty()
        && outcome.breaches().stream()
            .map(Outcome.Breach::finding)
            .allMatch(
                finding ->
                    FoundInFeed.bare(finding) instanceof RuleBroken broken && broken.isLack());
  }

  private Outcome judge(ValidationResult result, Outcome.Builder outcome) {
    Optional<ValidationResult.Block> found =
        result.functionBlocks().stream().filter(each -> each.id().equals(block)).findFirst();
    if (found.isEmpty()) {
      return Outcome.undecided(block + " is not judged in such a document");
    }
    outcome.inspected(found.get().inspected());
    RuleBroken.report(
        result, null, finding -> finding.severity() == Severity.ERROR && owns(finding), outcome);
    RuleBroken.report(
        result,
        ADVICE,
        finding -> finding.severity() == Severity.WARNING && owns(finding),
        outcome);
    Outcome judged = outcome.build();
    return judged.breaches().isEmpty() && found.get().reason() != null
        ? Outcome.undecided(found.get().reason())
        : judged;
  }

  private boolean owns(ValidationResult.FeedFinding finding) {
    return finding.functionBlocks().contains(block)
        || (block.equals(COMMON) && finding.functionBlocks().isEmpty());
  }
}
