package dev.greenlight.model;

import java.util.List;

/**
 * A point on which sources of the standard conflict.
 *
 * @param id short name
 * @param about what the sources disagree on
 * @param readings what each source says
 * @param taken the reading this harness takes by default, and why
 * @param requirements ids of the duties that follow from the reading taken
 * @param legacy what the old harness demanded of them
 */
public record Dispute(
    String id,
    String about,
    String readings,
    String taken,
    List<String> requirements,
    List<LegacyExpectation> legacy) {

  public Dispute {
    // Results of earlier versions name none.
    requirements = requirements == null ? List.of() : List.copyOf(requirements);
    legacy = legacy == null ? List.of() : List.copyOf(legacy);
  }

  /** Whether that case decides on it. */
  public boolean concerns(TestCase testCase) {
    return legacy.stream().anyMatch(each -> each.concerns(testCase));
  }
}
