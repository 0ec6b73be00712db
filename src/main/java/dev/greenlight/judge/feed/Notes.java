package dev.greenlight.judge.feed;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult.Block;
import dev.greenlight.model.ValidationResult.Schema;
import dev.greenlight.model.ValidationResult.SchemaError;
import dev.greenlight.model.Verdict;
import dev.greenlight.xml.SchemaCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a reader of a result should know beside the findings. */
final class Notes {
  private static final int PLUG_IN_RULES = 20;
  private static final String FITS = "fits ESPI %s";
  private static final String FITS_NOT = "does not fit ESPI %s";

  private Notes() {}

  static List<String> of(
      Examination examination, FeedRuling ruling, SchemaOutcome schema, BlockOutcomes blocks) {
    List<String> notes = new ArrayList<>();
    Survey survey = examination.survey();
    if (ruling.version().isEmpty()
        && schema.schema().verdict() != Verdict.NOT_APPLICABLE
        && examination.outcome().misspelt().isEmpty()) {
      notes.addAll(fits(examination, schema));
    }
    if (!ruling.official() && !examination.outcome().misspelt().isEmpty()) {
      notes.add(
          "the namespace is read as if it were right; the published tests take it as it is written"
              + " and find nothing of it: --profile official-2018 shows which of them fail");
    }
    if (survey.isMixed()) {
      notes.add("usage data and Retail Customer data stand in one document; they must not");
    }
    if (survey.isBare()) {
      notes.add(
          "a bare %s is a document of ESPI, but no feed: only its schema was judged"
              .formatted(survey.root().orElseThrow().name()));
    }
    survey
        .onlyKind()
        .map(Kind::element)
        .ifPresent(
            kind ->
                notes.add(
                    ("all that it holds is of the kind %s, as an API answers for one collection;"
                            + " what takes a whole download cannot be found in it")
                        .formatted(kind)));
    if (survey.isLoneEntry()) {
      notes.add("a single entry: what takes a whole feed was not judged");
    }
    if (!blocks.notBuilt().isEmpty()) {
      notes.add(
          "the verdict says nothing about blocks of which no test is public, or that are not about"
              + " documents: "
              + joined(blocks.notBuilt()));
    }
    if (!ruling.official() && !ruling.blocks().isEmpty() && blocks.isNoneDecided()) {
      notes.add(
          "none of the blocks asked for was decided ("
              + joined(blocks.blocks().stream().map(Block::id).toList())
              + "): nothing inspected is never a pass");
    }
    if (ruling.asksForParkedTests()) {
      notes.add("FB_99 holds published tests that were parked: no certification asks for them");
    }
    if (ruling.profile() == Profile.OFFICIAL_2018 && schema.schema().verdict() == Verdict.FAIL) {
      notes.add(
          "the schema fails, which does not enter this verdict; the web validator would hide the"
              + " results of the function blocks");
    }
    if (!ruling.official()) {
      examination.comparison().ifPresent(notes::add);
    }
    if (examination.isTooLarge()) {
      notes.add(
          "only the beginning was judged: " + examination.outcome().problem().get().message());
    }
    examination.plugInOutcomes().stream()
        .filter(rule -> rule.verdict() == Verdict.INCONCLUSIVE || rule.verdict() == Verdict.ERROR)
        .limit(PLUG_IN_RULES)
        .forEach(rule -> notes.add(rule.rule() + ": " + rule.reason()));
    if (examination.outcome().sha256().isEmpty()) {
      notes.add("longer than this harness reads: length and hash are unknown");
    }
    return notes;
  }

  /** Versions that say the same share a line. */
  private static List<String> fits(Examination examination, SchemaOutcome schema) {
    String fitting = examination.isBroken() ? FITS + " as far as it could be read" : FITS;
    Map<String, List<String>> versions = new LinkedHashMap<>();
    for (SchemaCheck check : examination.checks()) {
      String said =
          check
              .first()
              .map(
                  error ->
                      why(error, schema.schema())
                          + furtherThanListed(error, check.version(), schema.schema()))
              .orElse(fitting);
      versions.computeIfAbsent(said, same -> new ArrayList<>()).add(check.version().id());
    }
    return versions.entrySet().stream()
        .map(same -> "the document %s".formatted(same.getKey().formatted(joined(same.getValue()))))
        .toList();
  }

  /** What is listed as an error of the schema is not told again. */
  private static String why(SchemaError error, Schema listed) {
    boolean isListed = listed.errors().stream().findFirst().filter(error::equals).isPresent();
    String why =
        isListed
            ? "see the errors of the schema"
            : "first in line %d: %s".formatted(error.line(), error.message());
    return FITS_NOT + ": " + why.replace("%", "%%");
  }

  /** A document of an earlier version is judged by today's when it fits none. */
  private static String furtherThanListed(SchemaError error, EspiVersion version, Schema listed) {
    boolean later =
        listed.errors().stream()
            .findFirst()
            .filter(first -> first.line() < error.line())
            .isPresent();
    return later
        ? "; up to there it fits, so if it is of that version, say so (--espi %s)"
            .formatted(version.id())
        : "";
  }

  private static String joined(List<?> items) {
    return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
