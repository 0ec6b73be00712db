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
 * @param ratchet the period for which a ratchet of demand holds
 * @param measurements its measurements that can be reckoned with, by the name of the child
 * @param numbers its children that hold a whole number, by name
 * @param issuer who makes the charges; empty when it does not say
 */
public record Summary(
    int entry,
    Optional<Period> billed,
    Optional<Period> ratchet,
    Map<String, Measurement> measurements,
    Map<String, Long> numbers,
    String issuer,
    Location at) {

  public Summary {
    measurements = Map.copyOf(measurements);
    numbers = Map.copyOf(numbers);
  }

  static Summary of(int entry, Element summary) {
    Map<String, Long> numbers = new TreeMap<>();
    Map<String, Measurement> measurements = new TreeMap<>();
    for (Element child : summary.children()) {
      Measurement.of(child).ifPresent(found -> measurements.putIfAbsent(child.name(), found));
      Numbers.whole(child.text()).ifPresent(number -> numbers.putIfAbsent(child.name(), number));
    }
    return new Summary(
        entry,
        Period.of(summary, "billingPeriod"),
        Period.of(summary, "ratchetDemandPeriod"),
        measurements,
        numbers,
        summary.descend("billingChargeSource", "agencyName").map(Element::text).orElse(""),
        summary.at());
  }

  /** Consumption in the billing period. */
  public Optional<Measurement> last() {
    return measurement("overallConsumptionLastPeriod");
  }

  /** Consumption in the period in progress. */
  public Optional<Measurement> running() {
    return measurement("currentBillingPeriodOverAllConsumption");
  }

  /** What the child of that name measures. */
  public Optional<Measurement> measurement(String child) {
    return Optional.ofNullable(measurements.get(child));
  }

  /** The number in the child of that name. */
  public OptionalLong number(String child) {
    Long number = numbers.get(child);
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }
}
