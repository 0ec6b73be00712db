package dev.greenlight.model;

import java.util.List;
import java.util.Optional;

/**
 * One thing that somebody tells of Green Button, or that was once worth a test, traced to what
 * decides on it here.
 *
 * @param id ours, such as {@code end-portal}; scenarios that tell of it may carry it as a tag
 * @param part of the table that it belongs to
 * @param source who says so, or what leaves it open
 * @param text what it is, in our words
 * @param cases ids of the test cases that decide on it; one with a {@code *} stands for all that
 *     begin and end so
 * @param rules ids of the rules for documents that decide on it
 * @param tests names of the test classes of this product, where it is the harness that is tested
 * @param note what is different here; empty for nothing
 * @param reason why nothing decides on it; empty where something does
 */
public record TracedLine(
    String id,
    String part,
    String source,
    String text,
    List<String> cases,
    List<String> rules,
    List<String> tests,
    Optional<String> note,
    Optional<String> reason) {
  private static final char ANY = '*';

  public TracedLine {
    cases = List.copyOf(cases);
    rules = List.copyOf(rules);
    tests = List.copyOf(tests);
  }

  /** Whether anything decides on it. */
  public boolean isDecided() {
    return !(cases.isEmpty() && rules.isEmpty() && tests.isEmpty());
  }

  /** Whether a case is one of those that decide on it. */
  public boolean isDecidedBy(TestCase testCase) {
    return cases.stream().anyMatch(named -> names(named, testCase.id()));
  }

  /** Whether a name in {@link #cases} stands for that case. */
  public static boolean names(String named, String id) {
    int star = named.indexOf(ANY);
    return star < 0
        ? id.equals(named)
        : id.length() >= named.length()
            && id.startsWith(named.substring(0, star))
            && id.endsWith(named.substring(star + 1));
  }
}
