package dev.greenlight.report.validation;

import java.util.Locale;

/** Numbers of things in words. */
final class Count {
  private Count() {}

  /** Such as {@code no gaps}, {@code one gap}, {@code 1,204 gaps}. */
  static String of(long many, String what) {
    return many == 0
        ? "no " + what + "s"
        : many == 1 ? "one " + what : String.format(Locale.ROOT, "%,d %ss", many, what);
  }
}
