package dev.greenlight.judge.feed;

import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult.SchemaError;
import dev.greenlight.model.Verdict;
import dev.greenlight.xml.SchemaCheck;
import java.util.ArrayList;
import java.util.List;

/** What a reader of a result should know beside the findings. */
final class Notes {
  private Notes() {}

  static List<String> of(
      Examination examination, FeedRuling ruling, SchemaOutcome schema, BlockOutcomes blocks) {
    List<String> notes = new ArrayList<>();
    Survey survey = examination.survey();
    if (ruling.version().isEmpty() && schema.schema().verdict() != Verdict.NOT_APPLICABLE) {
      examination.checks().forEach(check -> notes.add(fit(check, examination.isBroken())));
    }
    if (survey.isCustomerData()) {
      notes.add(
          "Retail Customer data: its schema and function blocks are not built yet; Atom structure"
              + " and links were judged");
    }
    if (survey.isMixed()) {
      notes.add("usage data and Retail Customer data stand in one document; they must not");
    }
    if (survey.isBare()) {
      notes.add(
          "a bare %s is a document of ESPI, but no feed: only its schema was judged"
              .formatted(survey.root().orElseThrow().name()));
    }
    if (survey.isLoneEntry()) {
      notes.add("a single entry: what takes a whole feed was not judged");
    }
    blocks
        .notBuilt()
        .forEach(id -> notes.add(id + " has no rules in this harness yet: not judged"));
    if (ruling.profile() == Profile.OFFICIAL_2018 && schema.schema().verdict() == Verdict.FAIL) {
      notes.add(
          "the schema fails, which does not enter this verdict; the web validator would hide the"
              + " results of the function blocks");
    }
    if (examination.outcome().sha256().isEmpty()) {
      notes.add("longer than this harness reads: only the beginning was judged, nothing hashed");
    }
    return notes;
  }

  private static String fit(SchemaCheck check, boolean broken) {
    String version = "ESPI " + check.version().id();
    return check
        .first()
        .map(
            error ->
                "%s does not fit: %s%s"
                    .formatted(version, place(error), more(error, check.total())))
        .orElse(version + (broken ? " fits as far as the document could be read" : " fits"));
  }

  private static String place(SchemaError error) {
    return "line " + error.line() + ": ";
  }

  private static String more(SchemaError error, long total) {
    return total == 1 ? error.message() : "%s (and %d more)".formatted(error.message(), total - 1);
  }
}
