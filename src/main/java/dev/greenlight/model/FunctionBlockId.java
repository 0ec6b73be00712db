package dev.greenlight.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

  /** Such as 1 to 19, 26 to 41, 44. */
  public static String inWords(Collection<FunctionBlockId> blocks) {
    List<String> runs = new ArrayList<>();
    List<Integer> numbers = blocks.stream().map(FunctionBlockId::number).sorted().toList();
    for (int first = 0, next; first < numbers.size(); first = next) {
      next = first + 1;
      while (next < numbers.size() && numbers.get(next) == numbers.get(next - 1) + 1) {
        next++;
      }
      runs.add(
          next - first > 1
              ? numbers.get(first) + " to " + numbers.get(next - 1)
              : numbers.get(first).toString());
    }
    return String.join(", ", runs);
  }

  /**
   * Whether it is the one where the programme parked published tests: no certification asks for it,
   * and no Data Custodian has it.
   */
  public boolean isParked() {
    return number == 99;
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
