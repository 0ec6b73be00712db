package dev.greenlight.judge.feed;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.ValidationResult.Schema;
import dev.greenlight.model.ValidationResult.SchemaError;
import dev.greenlight.model.Verdict;
import dev.greenlight.xml.MisspeltNamespace;
import dev.greenlight.xml.SchemaCheck;
import java.util.List;

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
        ruling.version().orElse(decisive.version()), schema(examination, decisive));
  }

  private static Schema schema(Examination examination, SchemaCheck check) {
    Survey survey = examination.survey();
    List<MisspeltNamespace> misspelt = examination.outcome().misspelt();
    if (!survey.isDocumentOfEspi()) {
      return new Schema(Verdict.NOT_APPLICABLE, List.of(), 0);
    }
    if (!misspelt.isEmpty()) {
      return new Schema(
          Verdict.FAIL, misspelt.stream().map(SchemaOutcome::error).toList(), misspelt.size());
    }
    if (check.total() > 0) {
      return new Schema(Verdict.FAIL, check.errors(), check.total());
    }
    Verdict verdict = examination.isBroken() ? Verdict.INCONCLUSIVE : Verdict.PASS;
    return new Schema(verdict, List.of(), 0);
  }

  private static SchemaError error(MisspeltNamespace misspelt) {
    return new SchemaError(
        misspelt.at().line(),
        misspelt.at().column(),
        "not checked before the misspelt namespace is mended (GBX-FIL-05)");
  }
}
