package dev.greenlight.judge.feed.rule;

import dev.greenlight.xml.Element;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates of Atom (RFC 3339). */
final class AtomDates {
  private AtomDates() {}

  /** The date in an element; empty when it has no zone or is no date. */
  static Optional<OffsetDateTime> parsed(Element element) {
    try {
      return Optional.of(OffsetDateTime.parse(element.text().strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
