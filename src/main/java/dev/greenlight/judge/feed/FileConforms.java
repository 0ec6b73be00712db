package dev.greenlight.judge.feed;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Set;

/**
 * A file that a customer downloaded keeps the rules of a function block where it has data of it: he
 * may give it to anybody, so that it has to be right by itself. Which days he chose decides what is
 * in it, so that a file without such data breaks nothing.
 *
 * @param block the block
 */
public record FileConforms(FunctionBlockId block) implements Check {
  /** Those that every file has data of have cases of their own. */
  private static final Set<FunctionBlockId> ASKED_ANYWAY =
      Set.of(new FunctionBlockId(1), new FunctionBlockId(4));

  /** The blocks of energy data that a file may have data of. */
  public static List<FunctionBlockId> ofUsage() {
    return RuleBook.bundled().usageBlocks().stream()
        .filter(block -> !ASKED_ANYWAY.contains(block))
        .sorted()
        .toList();
  }

  /** The blocks of Retail Customer data that a file may have data of. */
  public static List<FunctionBlockId> ofRetailCustomer() {
    return RuleBook.bundled().customerBlocks().stream().sorted().toList();
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    if (!FeedHearing.hasDocument(exhibits, FeedHearing.ANSWER)) {
      return Outcome.undecided("no file came that could be judged");
    }
    if (!FeedHearing.calledFor(exhibits, FeedHearing.ANSWER, ruling).contains(block)) {
      return Outcome.notApplicable("nothing in the file is of " + block);
    }
    Check check =
        block.isOfRetailCustomer() ? new CustomerDataConforms(block) : new FeedConforms(block);
    return check.judge(exhibits, ruling);
  }
}
