package dev.greenlight.judge.feed;

/** Numbers that stand for "no number" in many systems. */
public final class Placeholders {
  private static final long[] LIMITS = {
    2_147_483_647L,
    -2_147_483_648L,
    0xFFFF_FFFFL,
    0x7FFF_FFFF_FFFFL,
    0x8000_0000_0000L,
    -0x8000_0000_0000L,
    0xFFFF_FFFF_FFFFL,
    Numbers.LARGEST,
    -Numbers.LARGEST
  };

  /** The least number of nines that is no likely reading. */
  private static final long NINES = 9_999_999;

  private Placeholders() {}

  /** Whether it is a limit of 32 or 48 bits, too large for any, or seven nines or more. */
  public static boolean is(long number) {
    return isLimit(number) || isNines(Math.abs(number));
  }

  private static boolean isLimit(long number) {
    for (long limit : LIMITS) {
      if (limit == number) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNines(long number) {
    long nines = NINES;
    while (nines < number && nines < Numbers.LARGEST / 10) {
      nines = nines * 10 + 9;
    }
    return nines == number;
  }
}
