package dev.greenlight.proof;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.Strength;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.Deviation;

/**
 * What the catalogue says will become of a run against a party that commits a deviation, under the
 * profile certification.
 *
 * @param verdict FAIL if the broken duty is mandatory, else WARNING
 * @param exit exit code of {@code greenlight run --deviation}: 1 or 0
 */
public record Prediction(Verdict verdict, int exit) {

  /** The prediction for that deviation; it is a fault of ours if the catalogue lacks its duty. */
  public static Prediction of(Deviation deviation, Catalogue catalogue, RuleBook rules) {
    return isMandatory(deviation.breaks(), catalogue, rules)
        ? new Prediction(Verdict.FAIL, 1)
        : new Prediction(Verdict.WARNING, 0);
  }

  /** Of the rules for documents our own are advice, but for those on whether one can be read. */
  private static boolean isMandatory(String duty, Catalogue catalogue, RuleBook rules) {
    Requirement requirement = catalogue.requirements().get(duty);
    if (requirement != null) {
      return requirement.strength(Profile.CERTIFICATION, EspiVersion.V4_0) == Strength.MUST;
    }
    return duty.equals(Detection.SCHEMA)
        || rules.rule(duty).isOfficial()
        || rules.rule(duty).isAboutReadability();
  }
}
