package dev.greenlight.judge.feed.rule;

import dev.greenlight.xml.Element;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;

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

  /** The same in epoch seconds, a date without a zone taken for UTC: right to a day. */
  static OptionalLong toTheDay(Element element) {
    Optional<OffsetDateTime> zoned = parsed(element);
    if (zoned.isPresent()) {
      return OptionalLong.of(zoned.get().toEpochSecond());
    }
    try {
      LocalDateTime local = LocalDateTime.parse(element.text().strip());
      return OptionalLong.of(local.toEpochSecond(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return OptionalLong.empty();
    }
  }
}
