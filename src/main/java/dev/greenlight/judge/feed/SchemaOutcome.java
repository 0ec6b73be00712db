package dev.greenlight.judge.feed;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.ValidationResult.Schema;
import dev.greenlight.model.ValidationResult.SchemaError;
import dev.greenlight.model.Verdict;
import dev.greenlight.xml.MisspeltNamespace;
import dev.greenlight.xml.SchemaCheck;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the schemas say of a document.
 *
 * @param version whose schemas decide: the newest that fits
 * @param schema the outcome under that version
 */
record SchemaOutcome(EspiVersion version, Schema schema) {

  static SchemaOutcome of(Examination examination, FeedRuling ruling) {
    SchemaCheck decisive =
        examination.checks().stream()
            .filter(check -> check.total() == 0)
            .findFirst()
            .orElse(examination.checks().get(0));
    return new SchemaOutcome(
        ruling.version().orElse(decisive.version()), schema(examination, decisive, ruling));
  }

  private static Schema schema(Examination examination, SchemaCheck check, FeedRuling ruling) {
    Survey survey = examination.survey();
    List<MisspeltNamespace> misspelt = examination.outcome().misspelt();
    if (!survey.isDocumentOfEspi()) {
      return new Schema(Verdict.NOT_APPLICABLE, List.of(), 0);
    }
    if (!misspelt.isEmpty()) {
      return astray(misspelt, check, ruling.official());
    }
    if (check.total() > 0) {
      return new Schema(Verdict.FAIL, check.errors(), check.total());
    }
    Verdict verdict = examination.isBroken() ? Verdict.INCONCLUSIVE : Verdict.PASS;
    return new Schema(verdict, List.of(), 0);
  }

  /** As published nothing is mended, and all errors of the schema have that one cause. */
  private static Schema astray(
      List<MisspeltNamespace> misspelt, SchemaCheck check, boolean official) {
    List<SchemaError> others = official ? List.of() : check.errors();
    return new Schema(
        Verdict.FAIL,
        Stream.concat(misspelt.stream().map(each -> error(each, official)), others.stream())
            .toList(),
        misspelt.size() + (official ? 0 : check.total()));
  }

  private static SchemaError error(MisspeltNamespace misspelt, boolean official) {
    return new SchemaError(
        misspelt.at().line(),
        misspelt.at().column(),
        official
            ? "not checked before the misspelt namespace is mended (GBX-FIL-05)"
            : "the namespace is wrong (GBX-FIL-05); all else is checked as if it were right");
  }
}
