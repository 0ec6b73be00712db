package dev.greenlight.judge.feed;

import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * A UsageSummary in numbers.
 *
 * @param entry number of its entry
 * @param billed the billing period
 * @param last consumption in that period
 * @param running consumption in the period in progress
 * @param numbers its children that hold a whole number, by name
 * @param issuer who makes the charges; empty when it does not say
 */
public record Summary(
    int entry,
    Optional<Period> billed,
    Optional<Measurement> last,
    Optional<Measurement> running,
    Map<String, Long> numbers,
    String issuer,
    Location at) {

  public Summary {
    numbers = Map.copyOf(numbers);
  }

  static Summary of(int entry, Element summary) {
    Map<String, Long> numbers = new TreeMap<>();
    for (Element child : summary.children()) {
      Numbers.whole(child.text()).ifPresent(number -> numbers.putIfAbsent(child.name(), number));
    }
    return new Summary(
        entry,
        Period.of(summary, "billingPeriod"),
        Measurement.of(summary, "overallConsumptionLastPeriod"),
        Measurement.of(summary, "currentBillingPeriodOverAllConsumption"),
        numbers,
        summary.descend("billingChargeSource", "agencyName").map(Element::text).orElse(""),
        summary.at());
  }

  /** The number in the child of that name. */
  public OptionalLong number(String child) {
    Long number = numbers.get(child);
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }
}
