package dev.greenlight.judge;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.Strength;
import dev.greenlight.model.Verdict;

/**
 * Under which rules a question is decided.
 *
 * @param version of the standard
 * @param profile reading of the rules
 * @param catalogue what is demanded, and how strongly
 */
public record Ruling(EspiVersion version, Profile profile, Catalogue catalogue) {

  /** The same under another profile. */
  public Ruling under(Profile other) {
    return new Ruling(version, other, catalogue);
  }

  /** What a breach of that requirement means for the verdict. */
  public Verdict onBreach(String requirement) {
    return switch (strength(requirement)) {
      case MUST -> Verdict.FAIL;
      case SHOULD -> Verdict.WARNING;
      case MAY -> Verdict.PASS;
    };
  }

  /** The weight of a finding against that requirement. */
  public Severity severity(String requirement) {
    return switch (strength(requirement)) {
      case MUST -> Severity.ERROR;
      case SHOULD -> Severity.WARNING;
      case MAY -> Severity.INFO;
    };
  }

  private Strength strength(String requirement) {
    return catalogue.requirement(requirement).strength(profile, version);
  }
}
