package dev.greenlight.model;

import java.util.Map;
import java.util.Set;

/**
 * One duty of the standard, or of good practice.
 *
 * @param id our id, such as {@code oauth_code_single_use}
 * @param title the duty in a sentence
 * @param strength how strongly it binds
 * @param actor who has the duty
 * @param source where it comes from: function block, legacy id, RFC section
 * @param state whether it is in force
 * @param versions the versions of the standard it holds for
 * @param fix how to mend a breach, in a sentence
 * @param underProfile how strongly it binds under profiles that take it otherwise
 */
public record Requirement(
    String id,
    String title,
    Strength strength,
    Role actor,
    String source,
    State state,
    Set<EspiVersion> versions,
    String fix,
    Map<Profile, Strength> underProfile) {

  /** Whether a requirement is in force. */
  public enum State {
    ACTIVE,
    /** Sources conflict: a recommendation at most, unless a profile takes a side. */
    DISPUTED,
    /** Kept for the record; a breach changes no verdict. */
    WITHDRAWN
  }

  public Requirement {
    versions = Set.copyOf(versions);
    underProfile = Map.copyOf(underProfile);
  }

  /** How strongly it binds under that profile in that version of the standard. */
  public Strength strength(Profile profile, EspiVersion version) {
    if (state == State.WITHDRAWN || !versions.contains(version)) {
      return Strength.MAY;
    }
    Strength usual =
        state == State.DISPUTED && strength == Strength.MUST ? Strength.SHOULD : strength;
    return underProfile.getOrDefault(profile, usual);
  }
}
