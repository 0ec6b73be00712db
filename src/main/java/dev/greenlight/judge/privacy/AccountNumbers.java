package dev.greenlight.judge.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs of digits as long as numbers of accounts and meters, also where hyphens, dots or blanks part
 * them into groups.
 *
 * <p>Let pass: parts of UUIDs and other hexadecimal names, what can be a date, a time stamp or
 * epoch seconds or milliseconds of the years 2000 to 2099 unless it is called a number of an
 * account ({@link Epochs}), one digit over and over, what a counter below 1000 filled with zeros,
 * and amounts with a decimal point or a unit. What groups must be: {@link GroupedDigits}.
 */
final class AccountNumbers implements Detector {
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern HEXADECIMAL =
      Pattern.compile("(?i)(?<![0-9a-z])(?=[0-9]*[a-f])[0-9a-f]{16,}(?![0-9a-z])");
  private static final Pattern RUN =
      Pattern.compile(
          "(?<![0-9.])[0-9]+(?![0-9]|\\.[0-9]|"
              + " ?(?:[kKMm]?(?:Wh|W|VA|VAr|VArh|J)|therms?|ccf|CCF)\\b)");
  private static final Pattern COUNTED = Pattern.compile("0{7,}[0-9]{1,3}");
  private static final Pattern ONE_DIGIT = Pattern.compile("([0-9])\\1*");

  private final int fewest;
  private final int most;

  /**
   * @param fewest digits
   * @param most digits; longer runs are made by machines
   */
  AccountNumbers(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  @Override
  public Optional<Trace> in(String text) {
    String rest = HEXADECIMAL.matcher(UUID.matcher(text).replaceAll(" ")).replaceAll(" ");
    Matcher run = RUN.matcher(rest);
    while (run.find()) {
      String digits = run.group();
      if (digits.length() >= fewest
          && digits.length() <= most
          && !ONE_DIGIT.matcher(digits).matches()
          && !COUNTED.matcher(digits).matches()
          && !(isTime(digits) && !Epochs.isCalledAccount(rest, run.start(), digits))) {
        return Optional.of(new Trace(Trace.Sort.ACCOUNT, digits));
      }
    }
    return GroupedDigits.in(rest)
        .filter(groups -> groups.isOneNumber(fewest < GroupedDigits.FEWEST))
        .filter(groups -> groups.digits().length() <= most)
        .findFirst()
        .map(groups -> new Trace(Trace.Sort.ACCOUNT, groups.text()));
  }

  /** Whether digits can be a date, a time stamp or epoch seconds or milliseconds. */
  static boolean isTime(String digits) {
    return switch (digits.length()) {
      case 8 -> isDate(digits);
      case 10 -> Epochs.is(digits) || isDate(digits.substring(0, 8));
      case 12, 14, 17 -> isDate(digits.substring(0, 8));
      case 13 -> Epochs.is(digits);
      case 16 -> isDate(digits.substring(0, 8)) && isDate(digits.substring(8));
      default -> false;
    };
  }

  /** Year, month and day in one of the orders that people write. */
  private static boolean isDate(String digits) {
    return isDate(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
        || isDate(digits.substring(4), digits.substring(0, 2), digits.substring(2, 4))
        || isDate(digits.substring(4), digits.substring(2, 4), digits.substring(0, 2));
  }

  private static boolean isDate(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() >= 1990 && date.getYear() < 2100;
    } catch (DateTimeException e) {
      return false; // no such day
    }
  }
}
