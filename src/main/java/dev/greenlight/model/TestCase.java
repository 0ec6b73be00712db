package dev.greenlight.model;

import java.util.List;
import java.util.Set;

/**
 * One scenario, or one row of a scenario outline.
 *
 * @param id ours and unique, such as {@code TC_OAD003_c}
 * @param functionBlock the block whose conformance it decides
 * @param role what the system under test plays
 * @param title what is tested, in words of the field
 * @param legacyIds the same case in the old harness, such as {@code FB_14/OAD003}
 * @param requirements ids of the requirements it decides on; the first is the one a check speaks of
 *     unless it names another
 * @param tags all tags of the scenario, without the at sign
 */
public record TestCase(
    String id,
    FunctionBlockId functionBlock,
    Role role,
    String title,
    List<String> legacyIds,
    List<String> requirements,
    Set<String> tags) {

  public TestCase {
    legacyIds = List.copyOf(legacyIds);
    requirements = List.copyOf(requirements);
    tags = Set.copyOf(tags);
  }
}
