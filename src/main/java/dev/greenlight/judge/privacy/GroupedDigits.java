package dev.greenlight.judge.privacy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Groups of digits between which hyphens, dots or blanks stand, and nothing else around: as
 * utilities print the numbers of accounts and meters.
 *
 * <p>No one number are dates and what has a time, an interval length or a year with a month in it;
 * versions, IP addresses and other rows of small numbers; decimal and grouped numbers and ranges of
 * them; and in URIs two plain numbers, which are often the key of a thing and of its part.
 */
record GroupedDigits(String text) {
  /** Digits in all: fewer are dates, postal codes, or pairs of small numbers. */
  static final int FEWEST = 10;

  private static final Pattern GROUPS =
      Pattern.compile(
          "(?<![A-Za-z0-9.,+$€£-])[0-9]++(?:[-. ][0-9]++)++"
              + "(?![A-Za-z%€@-]|,[0-9]| ?(?:[kKMm]?(?:Wh|W|VA|VAr|VArh|J)|therms?|ccf|CCF)\\b)");

  private static final Pattern SEPARATOR = Pattern.compile("[-. ]");
  private static final Pattern DOTTED_BYTES = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3})+");
  private static final Pattern DECIMALS =
      Pattern.compile("[0-9]+\\.[0-9]+(?:[- ][0-9]+\\.[0-9]+)*");
  private static final Pattern THOUSANDS =
      Pattern.compile("[0-9]{1,3}(?:[ .][0-9]{3})+(?:\\.[0-9]+)?");
  private static final Pattern ONE_DIGIT = Pattern.compile("([0-9])\\1*");
  private static final Pattern YEAR = Pattern.compile("199[0-9]|20[0-9]{2}");

  /** In seconds; they are part of many keys. */
  private static final Set<String> INTERVAL_LENGTHS = Set.of("300", "900", "1800", "3600", "86400");

  /** Digits that a group has on average, or else it is a row of small numbers. */
  private static final int LONG_ENOUGH = 3;

  /** All in a text. */
  static Stream<GroupedDigits> in(String text) {
    return GROUPS.matcher(text).results().map(found -> new GroupedDigits(found.group()));
  }

  /** Without what stands between them. */
  String digits() {
    return SEPARATOR.matcher(text).replaceAll("");
  }

  /**
   * Whether it looks like one number that is printed in groups.
   *
   * @param pairs whether two plain numbers do
   */
  boolean isOneNumber(boolean pairs) {
    List<String> groups = List.of(SEPARATOR.split(text));
    int digits = digits().length();
    return digits >= FEWEST
        && digits >= LONG_ENOUGH * groups.size()
        && (pairs || groups.size() > 2 || groups.stream().anyMatch(each -> each.startsWith("0")))
        && !ONE_DIGIT.matcher(digits()).matches()
        && Stream.of(DOTTED_BYTES, DECIMALS, THOUSANDS)
            .noneMatch(form -> form.matcher(text).matches())
        && groups.stream().noneMatch(GroupedDigits::isTime)
        && !hasMonth(groups);
  }

  private static boolean isTime(String group) {
    return INTERVAL_LENGTHS.contains(group) || AccountNumbers.isTime(group);
  }

  /** Whether a year stands beside what can be a month or a day. */
  private static boolean hasMonth(List<String> groups) {
    return IntStream.range(1, groups.size())
        .anyMatch(
            i ->
                isMonth(groups.get(i - 1), groups.get(i))
                    || isMonth(groups.get(i), groups.get(i - 1)));
  }

  private static boolean isMonth(String year, String month) {
    return YEAR.matcher(year).matches() && month.length() <= 2;
  }
}
