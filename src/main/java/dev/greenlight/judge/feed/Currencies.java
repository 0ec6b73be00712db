package dev.greenlight.judge.feed;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers of ISO 4217. */
public final class Currencies {
  /**
   * Units of bonds, accounts and funds, metals, for tests, and for transactions without a currency.
   */
  private static final Set<Integer> NO_MONEY =
      Set.of(
          940, 947, 948, 955, 956, 957, 958, 959, 960, 961, 962, 963, 964, 965, 970, 979, 984, 990,
          994, 997, 998, 999);

  /** Money that was none any more before ESPI, in 2010: marks, francs, pesetas and so on. */
  private static final Set<Integer> WITHDRAWN =
      Set.of(
          4, 20, 31, 40, 56, 100, 112, 196, 246, 250, 276, 280, 288, 300, 372, 380, 442, 450, 470,
          508, 528, 620, 624, 626, 642, 703, 705, 716, 724, 736, 740, 792, 795, 810, 862, 891, 935,
          942);

  private static final Set<Long> NUMBERS =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getNumericCode)
          .filter(number -> number > 0 && !NO_MONEY.contains(number) && !WITHDRAWN.contains(number))
          .map(Integer::longValue)
          .collect(Collectors.toUnmodifiableSet());

  private Currencies() {}

  /** Whether that number stands for money that can be paid with, today or since 2010. */
  public static boolean isCurrency(long number) {
    return NUMBERS.contains(number);
  }
}
