package dev.greenlight.model;

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
 */
public record Requirement(
    String id,
    String title,
    Strength strength,
    Role actor,
    String source,
    State state,
    Set<EspiVersion> versions,
    String fix) {

  /** Whether a requirement is in force. */
  public enum State {
    ACTIVE,
    DISPUTED,
    WITHDRAWN
  }

  public Requirement {
    versions = Set.copyOf(versions);
  }
}
