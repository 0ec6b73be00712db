package dev.greenlight.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a function block; written with two digits at least ({@code FB_04}).
 *
 * @param number 1 to 99
 */
public record FunctionBlockId(int number) implements Comparable<FunctionBlockId> {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:FB_?)?0*([1-9][0-9]?)", Pattern.CASE_INSENSITIVE);

  public FunctionBlockId {
    if (number < 1 || number > 99) {
      throw new IllegalArgumentException(
          "a function block has a number from 1 to 99, not " + number);
    }
  }

  /** Reads {@code 4}, {@code 04} and {@code FB_04}. */
  public static Optional<FunctionBlockId> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(new FunctionBlockId(Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  /** Whether it is about Retail Customer data rather than energy usage data. */
  public boolean isOfRetailCustomer() {
    return number >= 51 && number <= 71;
  }

  /**
   * The block that asks for Retail Customer data what this one asks for energy usage data, by the
   * same endpoints: whoever claims either owes the cases of both.
   */
  public Optional<FunctionBlockId> twinOfRetailCustomer() {
    return switch (number) {
      case 13 -> Optional.of(new FunctionBlockId(64));
      case 31 -> Optional.of(new FunctionBlockId(65));
      default -> Optional.empty();
    };
  }

  @Override
  public int compareTo(FunctionBlockId other) {
    return Integer.compare(number, other.number);
  }

  /** {@code FB_04}. */
  @Override
  public String toString() {
    return "FB_%02d".formatted(number);
  }
}
