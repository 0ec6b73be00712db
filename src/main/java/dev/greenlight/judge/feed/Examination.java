package dev.greenlight.judge.feed;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.plugin.PackRun;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.PlugInRule;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.SchemaCheck;
import dev.greenlight.xml.XmlPass;
import dev.greenlight.xml.XmlProblem;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was seen in one document, not yet weighed.
 *
 * @param outcome how the reading went
 * @param survey what the document is
 * @param checks one for each version whose schemas were applied, in order of preference
 * @param judgements what each rule said
 * @param comparison how much of an earlier download was found again; empty without one
 * @param plugIns rules of others at work
 * @param large numbers that are told as they were written
 */
record Examination(
    XmlPass.Outcome outcome,
    Survey survey,
    List<SchemaCheck> checks,
    List<Judgement> judgements,
    Optional<String> comparison,
    List<PackRun> plugIns,
    LargeNumbers large) {

  ValidationResult result(String source, RuleBook book, FeedRuling ruling) {
    SchemaOutcome schema = SchemaOutcome.of(this, ruling);
    Weighing weighing = new Weighing(this, book, ruling, schema.version());
    BlockOutcomes blocks = BlockOutcomes.of(this, book, ruling, weighing);
    return new ValidationResult(
        source,
        outcome.bytes(),
        outcome.sha256(),
        outcome.root().map(Element::name).orElse(""),
        schema.version(),
        ruling.profile(),
        DocumentVerdict.of(this, ruling, schema, blocks, weighing),
        schema.schema(),
        blocks.blocks(),
        weighing.findings(large),
        weighing.counts(),
        weighing.advised(),
        plugInOutcomes(),
        Notes.of(this, ruling, schema, blocks));
  }

  /** What became of each rule of a plug-in. */
  List<PlugInRule> plugInOutcomes() {
    return plugIns.stream().flatMap(run -> run.outcomes(!isBroken()).stream()).toList();
  }

  boolean isBroken() {
    return outcome.problem().isPresent();
  }

  /** Whether only the size of the document kept it from being read to its end. */
  boolean isTooLarge() {
    return outcome
        .problem()
        .filter(problem -> problem.kind() == XmlProblem.Kind.TOO_LARGE)
        .isPresent();
  }
}
