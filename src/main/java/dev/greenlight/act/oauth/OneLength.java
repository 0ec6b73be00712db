package dev.greenlight.act.oauth;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scope that asks for one of the lengths that a term of another one lists: the longest, as
 * whoever does not look at the term serves the shorter ones beside it.
 */
public final class OneLength {
  private static final long DAY = 86_400;

  private static final Map<String, Long> NAMED =
      Map.of(
          "daily", DAY,
          "weekly", 7 * DAY,
          "monthly", 30 * DAY,
          "billingperiod", 31 * DAY,
          "seasonal", 91 * DAY);

  private OneLength() {}

  /**
   * Makes it.
   *
   * @param term name of the term, such as {@code BlockDuration}
   * @return empty where the scope does not list several lengths, or one that nobody knows
   */
  public static Optional<String> of(String scope, String term) {
    Matcher listed =
        Pattern.compile("(?i)\\b" + Pattern.quote(term) + "=([^;\\s]+)").matcher(scope);
    if (!listed.find()) {
      return Optional.empty();
    }
    List<String> values = List.of(listed.group(1).split("_", -1));
    if (values.size() < 2 || values.stream().anyMatch(value -> seconds(value) == 0)) {
      return Optional.empty();
    }
    String longest =
        values.stream().max(Comparator.comparingLong(OneLength::seconds)).orElseThrow();
    return Optional.of(
        scope.substring(0, listed.start(1)) + longest + scope.substring(listed.end(1)));
  }

  /** How long it is; 0 where nobody knows. */
  static long seconds(String value) {
    return value.matches("[1-9]\\d{0,8}")
        ? Long.parseLong(value)
        : NAMED.getOrDefault(value.toLowerCase(Locale.ROOT), 0L);
  }
}
