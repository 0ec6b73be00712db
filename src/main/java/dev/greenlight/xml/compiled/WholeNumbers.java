package dev.greenlight.xml.compiled;

import java.util.Arrays;
import java.util.List;

/** Whole numbers within bounds, all of them or some; longer ones than Java has are doubted. */
final class WholeNumbers extends SimpleValue {
  private static final int DIGITS = 18;

  private final long least;
  private final long most;
  private final long[] listed;

  private WholeNumbers(long least, long most, long[] listed) {
    super(
        "whole numbers %d to %d%s"
            .formatted(least, most, listed == null ? "" : " of " + Arrays.toString(listed)));
    this.least = least;
    this.most = most;
    this.listed = listed;
  }

  static WholeNumbers between(long least, long most) {
    return new WholeNumbers(least, most, null);
  }

  @Override
  public boolean surely(char[] text, int start, int length) {
    int from = start;
    int end = start + length;
    while (from < end && isBlank(text[from])) {
      from++;
    }
    while (end > from && isBlank(text[end - 1])) {
      end--;
    }
    boolean negative = from < end && text[from] == '-';
    if (negative) {
      from++;
    }
    if (from == end || end - from > DIGITS) {
      return false;
    }
    long value = 0;
    for (int i = from; i < end; i++) {
      if (!isDigit(text[i])) {
        return false;
      }
      value = value * 10 + (text[i] - '0');
    }
    return surely(negative ? -value : value);
  }

  @Override
  public boolean surely(long number) {
    return number >= least
        && number <= most
        && (listed == null || Arrays.binarySearch(listed, number) >= 0);
  }

  @Override
  SimpleValue restricted(Facets facets) {
    if (!facets.patterns().isEmpty()
        || facets.shortest().isPresent()
        || facets.longest().isPresent()) {
      return DOUBTED;
    }
    return new WholeNumbers(
        Math.max(least, facets.least().orElse(least)),
        Math.min(most, facets.most().orElse(most)),
        facets.enumeration().isEmpty() ? listed : narrowed(facets.enumeration()));
  }

  private long[] narrowed(List<String> values) {
    return values.stream()
        .filter(this::surely)
        .mapToLong(value -> Long.parseLong(value.strip()))
        .sorted()
        .distinct()
        .toArray();
  }
}
