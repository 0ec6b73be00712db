package dev.greenlight.model;

import java.util.List;

/**
 * A point on which sources of the standard conflict.
 *
 * @param id short name
 * @param about what the sources disagree on
 * @param readings what each source says
 * @param taken the reading this harness takes by default, and why
 * @param requirements ids of the duties that follow from the reading taken; none where nothing is
 *     demanded, or a rule for documents says it all
 */
public record Dispute(
    String id, String about, String readings, String taken, List<String> requirements) {

  public Dispute {
    // Results of earlier versions name none.
    requirements = requirements == null ? List.of() : List.copyOf(requirements);
  }
}
