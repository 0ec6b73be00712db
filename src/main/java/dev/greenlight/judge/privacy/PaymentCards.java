package dev.greenlight.judge.privacy;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers of payment cards (ISO/IEC 7812): 15 or 16 digits from 3 to 6 on, plain or in groups, of
 * which the last one checks the others.
 */
final class PaymentCards implements Detector {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.-])[3-6](?:[ -]?[0-9]){14,15}(?![\\w-])");

  private static final Pattern SEPARATOR = Pattern.compile("[ -]");

  @Override
  public Optional<Trace> in(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(number -> checks(SEPARATOR.matcher(number).replaceAll("")))
        .findFirst()
        .map(number -> new Trace(Trace.Sort.PAYMENT_CARD, number));
  }

  /** The formula of Luhn. */
  private static boolean checks(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
      int doubled = i % 2 == 0 ? digit : 2 * digit;
      sum += doubled / 10 + doubled % 10;
    }
    return sum % 10 == 0;
  }
}
