package dev.greenlight.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the old harness demanded at a point on which sources conflict. It takes the place of what is
 * demanded of that duty otherwise under the profile that {@linkplain Profile#readsAsBefore() reads
 * as before}.
 *
 * @param requirement id of the duty that is disputed
 * @param demands what kind of demand it was
 * @param cases ids of the test cases that ask for it; empty where every case does that decides on
 *     the duty, as it must be where only the strength differs
 * @param check name of the check whose question it answers; null where all do
 * @param status of the answer, where that was demanded: one of these
 * @param strength of the duty, where only that differs; else null
 * @param rules ids of the rules for documents that are read otherwise
 * @param source where the old harness says so
 * @param fix how to mend a breach, in a sentence; null where the duty tells it
 */
public record LegacyExpectation(
    String requirement,
    Demand demands,
    List<String> cases,
    String check,
    List<Integer> status,
    Strength strength,
    List<String> rules,
    String source,
    String fix) {

  /** What can be demanded otherwise. */
  public enum Demand {
    /** The answer has one of these statuses. */
    STATUS,
    /** The browser is sent to the Third Party with an error, at once. */
    ERROR_REDIRECT,
    /** The server goes along with the offered handshake. */
    HANDSHAKE,
    /** The same, with another strength. */
    STRENGTH,
    /** The rules for documents as the published tests were coded. */
    RULES
  }

  public LegacyExpectation {
    cases = orNone(cases);
    status = orNone(status);
    rules = orNone(rules);
    require(requirement != null && source != null && demands != null, "names duty and source");
    require((demands == Demand.STATUS) == !status.isEmpty(), "names a status if it demands one");
    require((demands == Demand.STRENGTH) == (strength != null), "names a strength if it has one");
    require(strength == null || cases.isEmpty(), "weighs a duty in every case that decides on it");
    require((demands == Demand.RULES) == !rules.isEmpty(), "names rules if it is about some");
    require(
        !answeredByEvidence(demands) || (check != null && fix != null && !cases.isEmpty()),
        "says of which cases and which check, and how to mend");
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  private static void require(boolean right, String what) {
    if (!right) {
      throw new IllegalArgumentException("a legacy expectation " + what);
    }
  }

  private static boolean answeredByEvidence(Demand demand) {
    return switch (demand) {
      case STATUS, ERROR_REDIRECT, HANDSHAKE -> true;
      case STRENGTH, RULES -> false;
    };
  }

  /** Whether it is met or not by what is on record, and not by another weight or another rule. */
  public boolean answeredByEvidence() {
    return answeredByEvidence(demands);
  }

  /** Whether that case decides on it. */
  public boolean concerns(TestCase testCase) {
    return cases.isEmpty()
        ? testCase.requirements().contains(requirement)
        : cases.contains(testCase.id());
  }

  /** The demand in a few words. */
  public String inWords() {
    return switch (demands) {
      case STATUS ->
          "status " + status.stream().map(String::valueOf).collect(Collectors.joining(" or "));
      case ERROR_REDIRECT -> "302 to the Third Party with an error, and no code";
      case HANDSHAKE -> "a handshake";
      case STRENGTH ->
          switch (strength) {
            case MUST -> "a breach fails";
            case SHOULD -> "a breach is a warning";
            case MAY -> "nothing is demanded";
          };
      case RULES -> "as coded in 2018: " + String.join(", ", rules);
    };
  }
}
