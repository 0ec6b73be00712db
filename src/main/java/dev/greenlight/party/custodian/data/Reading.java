package dev.greenlight.party.custodian.data;

import java.util.Collection;

/**
 * One measured value.
 *
 * @param span when
 * @param value in the unit and scale of its {@link MeteredQuantity}
 * @param cost in 1/100000 of a dollar
 */
record Reading(Span span, long value, long cost) {

  static long consumption(Collection<Reading> readings) {
    return readings.stream().mapToLong(Reading::value).sum();
  }

  static long cost(Collection<Reading> readings) {
    return readings.stream().mapToLong(Reading::cost).sum();
  }

  /** All of a time as one. */
  static Reading sum(Span span, Collection<Reading> readings) {
    return new Reading(span, consumption(readings), cost(readings));
  }

  /** The same time, of which half as much again was used. */
  Reading more(Tariff tariff) {
    long other = value + value / 2 + 1;
    return new Reading(span, other, tariff.cost(other));
  }

  XmlElement toElement() {
    return XmlElement.espi("IntervalReading")
        .with("cost", cost)
        .with(span.toElement("timePeriod"))
        .with("value", value);
  }
}
