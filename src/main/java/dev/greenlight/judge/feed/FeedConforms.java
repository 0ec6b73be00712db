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
 * <p>Where feeds of several customers are on record, it is the first one that calls for the block,
 * as nobody has every kind of meter; the very first if none does, which then lacks what the block
 * demands.
 *
 * @param block the block
 */
public record FeedConforms(FunctionBlockId block) implements Check {

  /** The role of the feed of the nth customer of the run file, who is not the first. */
  public static String role(int customer) {
    return FeedHearing.ANSWER + " to customer " + customer;
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return FeedHearing.on(exhibits, about(exhibits, ruling), ruling, this::judge);
  }

  private String about(Exhibits exhibits, Ruling ruling) {
    String about = FeedHearing.ANSWER;
    for (int customer = 2; exhibits.has(role(customer)); customer++) {
      if (FeedHearing.calledFor(exhibits, about, ruling).contains(block)) {
        return about;
      }
      about = role(customer);
    }
    return about.equals(FeedHearing.ANSWER)
            || FeedHearing.calledFor(exhibits, about, ruling).contains(block)
        ? about
        : FeedHearing.ANSWER;
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
