package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a ReadingType says in whole numbers.
 *
 * @param codes by the name of the child; what is absent or no number is left out
 */
public record ReadingType(Map<String, Long> codes) {
  /** Bulk quantity, continuous cumulative, cumulative. */
  private static final Set<Long> REGISTERS = Set.of(1L, 2L, 3L);

  public ReadingType {
    codes = Map.copyOf(codes);
  }

  /** What that element says. */
  public static ReadingType of(Element resource) {
    Map<String, Long> codes = new TreeMap<>();
    for (Element child : resource.children()) {
      Numbers.whole(child.text()).ifPresent(number -> codes.putIfAbsent(child.name(), number));
    }
    return new ReadingType(codes);
  }

  /** The number in the child of that name. */
  public OptionalLong code(String child) {
    Long code = codes.get(child);
    return code == null ? OptionalLong.empty() : OptionalLong.of(code);
  }

  /**
   * The power of ten of its values; empty when it is not said, or beyond any scale of a meter: to
   * reckon with such a number could take for ever.
   */
  public OptionalLong multiplier() {
    OptionalLong power = code("powerOfTenMultiplier");
    return power.isPresent() && Math.abs(power.getAsLong()) <= Measurement.LARGEST_MULTIPLIER
        ? power
        : OptionalLong.empty();
  }

  /** Seconds that each reading lasts; empty when it is not said or not positive. */
  public OptionalLong intervalLength() {
    OptionalLong length = code("intervalLength");
    return length.isPresent() && length.getAsLong() > 0 ? length : OptionalLong.empty();
  }

  /** Whether its readings are reads of a register: points in time, without a length. */
  public boolean isRegister() {
    return REGISTERS.contains(code("accumulationBehaviour").orElse(0));
  }
}
