package dev.greenlight.report.validation;

import dev.greenlight.model.LoadCurve.Span;
import java.util.Locale;

/**
 * Where the moments and values of a load curve lie on its picture, in units of that.
 *
 * @param from first moment, seconds since 1970
 * @param to end of the last moment
 * @param least value at the lower edge
 * @param most value at the upper edge
 */
public record Sheet(long from, long to, double least, double most) {
  static final int WIDTH = 960;
  static final double LEFT = 76;
  static final double RIGHT = 944;
  static final double TOP = 34;
  static final double BOTTOM = 226;
  private static final double LEAST_WIDTH = 2.5;

  /** Something marked on the sheet: a gap, an overlap, a billing period. */
  public record Box(String x, String y, String width, String height, String told) {}

  /** A box over a span, never too narrow to be seen. */
  Box box(Span span, double y, double height, String words) {
    double left = position(span.from());
    double right = Math.max(position(span.to()), left + LEAST_WIDTH);
    return new Box(told(left), told(y), told(right - left), told(height), words);
  }

  /** Where a moment is; what lies outside is at the edge. */
  double position(long moment) {
    double share = (double) (moment - from) / (to - from);
    return LEFT + Math.max(0, Math.min(1, share)) * (RIGHT - LEFT);
  }

  String x(long moment) {
    return told(position(moment));
  }

  String y(double value) {
    return told(BOTTOM - (value - least) / (most - least) * (BOTTOM - TOP));
  }

  /** A coordinate as it is written. */
  static String told(double coordinate) {
    return String.format(Locale.ROOT, "%.1f", coordinate).replaceFirst("\\.0$", "");
  }
}
