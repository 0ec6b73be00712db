package dev.greenlight.judge.feed;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.SchemaError;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.Exhibits;

/** A document is readable and fits the schema of the ESPI version of the run. */
public record FitsSchema() implements Check {
  private static final int MOST_ERRORS = 20;

  /** The schema does not allow what stands there. */
  record SchemaViolated(String expected, String observed, Location at) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return FeedHearing.onEach(
        exhibits, ruling, (result, outcome) -> judge(ruling, result, outcome));
  }

  private static Outcome judge(Ruling ruling, ValidationResult result, Outcome.Builder outcome) {
    ValidationResult.Schema schema = result.schema();
    RuleBroken.report(
        result,
        finding -> finding.rule().startsWith("GBX-FIL-") && finding.severity() == Severity.ERROR,
        outcome);
    schema.errors().stream()
        .limit(MOST_ERRORS)
        .forEach(error -> outcome.finds(violated(ruling, schema, error)));
    if (schema.verdict() == Verdict.PASS || schema.verdict() == Verdict.FAIL) {
      return outcome.inspected().build();
    }
    Outcome unreadable = outcome.build();
    return unreadable.breaches().isEmpty()
        ? Outcome.undecided("there is no schema for a document " + result.root())
        : unreadable;
  }

  private static SchemaViolated violated(
      Ruling ruling, ValidationResult.Schema schema, SchemaError error) {
    String count = schema.total() > 1 ? " (one of " + schema.total() + ")" : "";
    return new SchemaViolated(
        "the schema of ESPI " + ruling.version().id(),
        error.message() + count,
        new Location(error.line(), error.column(), ""));
  }
}
