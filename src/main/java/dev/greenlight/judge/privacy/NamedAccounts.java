package dev.greenlight.judge.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that are called one of an account, a customer or a meter: behind that word six digits are
 * enough, also in groups with hyphens, dots or blanks between them. Let pass: years and months,
 * what can be a date or a time stamp, and one digit over and over.
 */
final class NamedAccounts implements Detector {
  /** Digits in all; fewer count accounts, as in "Account 2". */
  private static final int FEWEST = 6;

  private static final int MOST = 16;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?<![a-z])(?:account|acct|customer|meter)"
              + "(?:[-_. ]{0,3}(?:number|num|nr|no|id|#)(?![a-z]))?[-_.:# ]{0,3}"
              + "(?<number>[0-9]++(?:[-. ][0-9]++)*+)(?![0-9a-z%]| ?(?:k|m)?(?:wh|w|va|var)\\b)");
  private static final Pattern BETWEEN = Pattern.compile("[-. ]");
  private static final Pattern YEAR = Pattern.compile("199[0-9]|20[0-9]{2}");
  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile(
          "(?:199[0-9]|20[0-9]{2})(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])(?:199[0-9]|20[0-9]{2})");
  private static final Pattern ONE_DIGIT = Pattern.compile("([0-9])\\1*");

  @Override
  public Optional<Trace> in(String text) {
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      String number = named.group("number");
      String digits = BETWEEN.matcher(number).replaceAll("");
      if (digits.length() >= FEWEST
          && digits.length() <= MOST
          && !isDate(number, digits)
          && !ONE_DIGIT.matcher(digits).matches()) {
        return Optional.of(new Trace(Trace.Sort.ACCOUNT, number));
      }
    }
    return Optional.empty();
  }

  /** A month of a year, a time stamp, or groups of a year and small numbers. */
  private static boolean isDate(String number, String digits) {
    return digits.length() < number.length()
        ? BETWEEN
            .splitAsStream(number)
            .allMatch(group -> group.length() <= 2 || YEAR.matcher(group).matches())
        : MONTH_OF_YEAR.matcher(digits).matches()
            || (AccountNumbers.isTime(digits) && !Epochs.is(digits));
  }
}
