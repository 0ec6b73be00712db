package dev.greenlight.stage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The end of a cookie, as a browser reads it, however it is written (RFC 6265 section 5.1.1). */
final class CookieDate {
  private static final Pattern DELIMITERS = Pattern.compile("[\\t -/;-@\\[-`{-~]+");
  private static final Pattern TIME =
      Pattern.compile("([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[^0-9].*)?");
  private static final Pattern DAY = Pattern.compile("([0-9]{1,2})(?:[^0-9].*)?");
  private static final Pattern YEAR = Pattern.compile("([0-9]{2,4})(?:[^0-9].*)?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Years of two digits are of this century up to it, and of the last one from it on. */
  private static final int TURN = 70;

  private static final int CENTURY = 100;
  private static final int EARLIEST = 1601;

  private Optional<Matcher> time = Optional.empty();
  private Optional<Integer> day = Optional.empty();
  private Optional<Integer> month = Optional.empty();
  private Optional<Integer> year = Optional.empty();

  private CookieDate() {}

  /** The time that is written; empty where it is none. */
  static Optional<Instant> of(String written) {
    CookieDate date = new CookieDate();
    for (String token : DELIMITERS.split(written, -1)) {
      date.take(token);
    }
    return date.instant();
  }

  /** Each part is the first that looks like it. */
  private void take(String token) {
    Optional<Matcher> clock = match(TIME, token);
    Optional<Integer> number = match(DAY, token).map(CookieDate::number);
    Optional<Integer> name =
        Optional.of(token.toLowerCase(Locale.ROOT))
            .filter(each -> each.length() >= 3)
            .map(each -> MONTHS.indexOf(each.substring(0, 3)) + 1)
            .filter(each -> each > 0);
    Optional<Integer> digits = match(YEAR, token).map(CookieDate::number);
    if (time.isEmpty() && clock.isPresent()) {
      time = clock;
    } else if (day.isEmpty() && number.isPresent()) {
      day = number;
    } else if (month.isEmpty() && name.isPresent()) {
      month = name;
    } else if (year.isEmpty() && digits.isPresent()) {
      year = digits;
    }
  }

  private static Optional<Matcher> match(Pattern pattern, String token) {
    Matcher matcher = pattern.matcher(token);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private static int number(Matcher matcher) {
    return Integer.parseInt(matcher.group(1));
  }

  private Optional<Instant> instant() {
    if (time.isEmpty() || day.isEmpty() || month.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    int written = year.get();
    int full = written >= CENTURY ? written : written + (written < TURN ? 2000 : 1900);
    try {
      return Optional.of(
              LocalDateTime.of(
                  full,
                  month.get(),
                  day.get(),
                  Integer.parseInt(time.get().group(1)),
                  Integer.parseInt(time.get().group(2)),
                  Integer.parseInt(time.get().group(3))))
          .filter(each -> each.getYear() >= EARLIEST)
          .map(each -> each.toInstant(ZoneOffset.UTC));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
