package dev.greenlight.judge.feed.rule;

import java.math.BigDecimal;

/** By how much amounts may differ that should be the same, beside what rounding does to them. */
final class Tolerance {
  private static final BigDecimal PER_MILLE = new BigDecimal("0.001");

  private Tolerance() {}

  /** 0.1 % of an amount, whatever its sign. */
  static BigDecimal of(BigDecimal amount) {
    return amount.abs().multiply(PER_MILLE);
  }

  /** Whether two amounts differ by no more than that. */
  static boolean covers(BigDecimal tolerance, BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(tolerance) <= 0;
  }
}
