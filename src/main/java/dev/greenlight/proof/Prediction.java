package dev.greenlight.proof;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.Severity;
import dev.greenlight.model.Strength;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.Deviation;
import java.util.stream.Stream;

/**
 * What the catalogue says will become of a deviation under the profile certification, by the
 * gravest of the duties that it breaks.
 *
 * @param verdict on the run, or on the document where no custodian serves it: FAIL if the broken
 *     duty is mandatory, PASS if the rule only notes something or is one of today's tables alone,
 *     else WARNING
 * @param exit exit code of {@code greenlight run --deviation}: 1 or 0
 */
public record Prediction(Verdict verdict, int exit) {

  /** The prediction for that deviation; it is a fault of ours if the catalogue lacks its duty. */
  public static Prediction of(Deviation deviation, Catalogue catalogue, RuleBook rules) {
    Verdict verdict =
        Stream.concat(Stream.of(deviation.breaks()), deviation.alsoBreaks().keySet().stream())
            .map(duty -> verdict(duty, catalogue, rules))
            .reduce(Verdict::and)
            .orElseThrow();
    return new Prediction(verdict, verdict == Verdict.FAIL ? 1 : 0);
  }

  /** Of the rules for documents our own are advice, but for those that bind. */
  private static Verdict verdict(String duty, Catalogue catalogue, RuleBook rules) {
    Requirement requirement = catalogue.requirements().get(duty);
    if (requirement != null) {
      return requirement.strength(Profile.CERTIFICATION, EspiVersion.V4_0) == Strength.MUST
          ? Verdict.FAIL
          : Verdict.WARNING;
    }
    if (!duty.equals(Detection.SCHEMA) && rules.rule(duty).isOfTodaysTablesAlone()) {
      return Verdict.PASS;
    }
    if (duty.equals(Detection.SCHEMA) || rules.rule(duty).binds()) {
      return Verdict.FAIL;
    }
    return rules.rule(duty).severity() == Severity.INFO ? Verdict.PASS : Verdict.WARNING;
  }
}
