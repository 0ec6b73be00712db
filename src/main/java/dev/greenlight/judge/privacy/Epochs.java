package dev.greenlight.judge.privacy;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Digits that can be seconds or milliseconds since 1970, of the years 2000 to 2099: ten or thirteen
 * of them.
 *
 * <p>Numbers of accounts look alike. Where one stands tells which it is: behind the word account,
 * customer or meter it is none of time, nor where a path has the identifier of a resource, unless
 * that is of a period.
 */
final class Epochs {
  private static final long YEAR_2000 = 946_684_800L;
  private static final long YEAR_2100 = 4_102_444_800L;
  private static final int THOUSAND = 1000;
  private static final int SECONDS = 10;
  private static final int MILLISECONDS = 13;

  /** How far before the digits a word may begin that says what they are. */
  private static final int NEAR = 40;

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?i)(?:account|acct|customer|meter)s?(?:[-_. ]*(?:number|num|nr|no|id))?[^0-9a-z]*$");
  private static final Pattern ONE_DIGIT = Pattern.compile("([0-9])\\1*");

  /** Resources of a period, which are often named after its start. */
  private static final Set<String> OF_PERIODS =
      Set.of(
          "IntervalBlock",
          "UsageSummary",
          "ElectricPowerUsageSummary",
          "ElectricPowerQualitySummary",
          "Statement");

  private Epochs() {}

  /** Whether digits can be such a time. */
  static boolean is(String digits) {
    return switch (digits.length()) {
      case SECONDS -> isTime(Long.parseLong(digits));
      case MILLISECONDS -> isTime(Long.parseLong(digits) / THOUSAND);
      default -> false;
    };
  }

  private static boolean isTime(long seconds) {
    return seconds >= YEAR_2000 && seconds < YEAR_2100;
  }

  /**
   * Whether digits that can be such a time are called a number of an account.
   *
   * @param from where in the text they begin
   */
  static boolean isCalledAccount(String text, int from, String digits) {
    return is(digits) && ACCOUNT.matcher(text.substring(Math.max(0, from - NEAR), from)).find();
  }

  /**
   * Whether a segment of a URI can be such a time alone, but stands where no time belongs.
   *
   * @param from where the segment begins
   * @param to behind its end
   */
  static boolean isMisplaced(String path, int from, int to) {
    int length = to - from;
    if (from == 0 || (length != SECONDS && length != MILLISECONDS)) {
      return false;
    }
    String digits = path.substring(from, to);
    if (!digits.chars().allMatch(next -> next >= '0' && next <= '9')
        || !is(digits)
        || ONE_DIGIT.matcher(digits).matches()) {
      return false;
    }
    return isCalledAccount(path, from, digits) || isIdentifier(path, from);
  }

  /** Whether it is a segment of the path itself, behind the name of a resource of no period. */
  private static boolean isIdentifier(String path, int from) {
    String before = path.substring(0, from - 1);
    boolean query = before.indexOf('?') >= 0 || before.indexOf('#') >= 0;
    return path.charAt(from - 1) == '/'
        && !query
        && !OF_PERIODS.contains(before.substring(before.lastIndexOf('/') + 1));
  }
}
