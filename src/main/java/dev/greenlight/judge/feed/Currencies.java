package dev.greenlight.judge.feed;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers of ISO 4217. */
public final class Currencies {
  /** For tests, and for transactions without a currency. */
  private static final Set<Integer> NO_MONEY = Set.of(963, 999);

  private static final Set<Long> NUMBERS =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getNumericCode)
          .filter(number -> number > 0 && !NO_MONEY.contains(number))
          .map(Integer::longValue)
          .collect(Collectors.toUnmodifiableSet());

  private Currencies() {}

  /** Whether that number stands for money that can be paid with, today or once. */
  public static boolean isCurrency(long number) {
    return NUMBERS.contains(number);
  }
}
