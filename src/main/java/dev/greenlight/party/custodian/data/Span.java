package dev.greenlight.party.custodian.data;

import java.time.Instant;

/**
 * A span of time in epoch seconds.
 *
 * @param start included
 * @param end not included
 */
record Span(long start, long end) {

  long seconds() {
    return end - start;
  }

  boolean contains(long moment) {
    return start <= moment && moment < end;
  }

  Instant endsAt() {
    return Instant.ofEpochSecond(end);
  }

  /** {@code interval}, {@code timePeriod} and their like. */
  XmlElement toElement(String name) {
    return XmlElement.espi(name).with("duration", seconds()).with("start", start);
  }
}
