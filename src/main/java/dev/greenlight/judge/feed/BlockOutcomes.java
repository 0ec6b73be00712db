package dev.greenlight.judge.feed;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.feed.Weighing.Weighed;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.ValidationResult.Block;
import dev.greenlight.model.Verdict;
import dev.greenlight.xml.MisspeltNamespace;
import dev.greenlight.xml.Namespaces;
import dev.greenlight.xml.XmlPass;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of each function block.
 *
 * @param blocks by number
 * @param notBuilt those for which this harness has no rule
 */
record BlockOutcomes(List<Block> blocks, List<FunctionBlockId> notBuilt) {

  static BlockOutcomes of(
      Examination examination, RuleBook book, FeedRuling ruling, Weighing weighing) {
    List<Block> blocks = new ArrayList<>();
    List<FunctionBlockId> notBuilt = new ArrayList<>();
    for (FunctionBlockId id : weighing.blocks()) {
      if (!book.judges(id)) {
        notBuilt.add(id);
        blocks.add(
            new Block(id, Verdict.NOT_APPLICABLE, 0, List.of(), RuleBook.reasonForNoRules(id)));
      } else {
        blocks.add(block(id, examination, ruling, weighing));
      }
    }
    return new BlockOutcomes(blocks, notBuilt);
  }

  private static Block block(
      FunctionBlockId id, Examination examination, FeedRuling ruling, Weighing weighing) {
    List<Weighed> owned =
        weighing.rules().stream()
            .filter(weighed -> weighed.rule().functionBlocks().contains(id))
            .toList();
    long inspected = owned.stream().mapToLong(weighed -> weighed.judgement().inspections()).sum();
    List<String> failed =
        owned.stream().filter(Weighed::fails).map(weighed -> weighed.rule().id()).sorted().toList();
    if (ruling.official() && id.isOfRetailCustomer()) {
      return undecided(id, "the published tests of 2018 are about energy usage data only");
    }
    if (ruling.official()) {
      Verdict raw = failed.isEmpty() ? Verdict.PASS : Verdict.FAIL;
      return new Block(id, raw, inspected, failed, null);
    }
    Survey survey = examination.survey();
    if (survey.wrapsBareDocuments()) {
      return undecided(id, "the document is a notification or service status, wrapped in Atom");
    }
    if (survey.isCustomerData() && !id.isOfRetailCustomer()) {
      return undecided(id, "the document holds Retail Customer data, no energy usage data");
    }
    if (survey.isUsageData() && id.isOfRetailCustomer()) {
      return undecided(id, "the document holds energy usage data, no Retail Customer data");
    }
    if (!failed.isEmpty()) {
      return new Block(id, Verdict.FAIL, inspected, failed, null);
    }
    if (survey.root().isPresent() && !survey.isFeed() && !survey.isLoneEntry()) {
      return undecided(id, "the document is no Atom feed");
    }
    if (examination.isBroken()) {
      String reason = "not evaluated: the document could not be read to its end";
      return new Block(id, Verdict.INCONCLUSIVE, inspected, failed, reason);
    }
    if (isAstray(id, examination.outcome())) {
      return undecided(id, "nothing is recognised under the namespace as it is written");
    }
    if (survey.isLoneEntry()) {
      return undecided(id, "the document is a single entry; the block is about a whole feed");
    }
    if (inspected == 0) {
      return undecided(id, "the document holds nothing that this block is about");
    }
    boolean warned = owned.stream().anyMatch(Weighed::warns);
    return new Block(id, warned ? Verdict.WARNING : Verdict.PASS, inspected, failed, null);
  }

  /** Whether Atom, or what the block is about, stands in wrong namespaces alone. */
  private static boolean isAstray(FunctionBlockId id, XmlPass.Outcome outcome) {
    String side = id.isOfRetailCustomer() ? Namespaces.CUSTOMER : Namespaces.ESPI;
    return outcome.misspelt().stream()
        .map(MisspeltNamespace::meant)
        .filter(meant -> meant.equals(Namespaces.ATOM) || meant.equals(side))
        .anyMatch(meant -> !outcome.metRight().contains(meant));
  }

  /** Whether there are blocks, and not one of them was decided. */
  boolean isNoneDecided() {
    return !blocks.isEmpty() && blocks.stream().noneMatch(block -> block.verdict().isDecided());
  }

  private static Block undecided(FunctionBlockId id, String reason) {
    return new Block(id, Verdict.NOT_APPLICABLE, 0, List.of(), reason);
  }
}
