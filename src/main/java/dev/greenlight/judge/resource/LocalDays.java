package dev.greenlight.judge.resource;

import dev.greenlight.judge.feed.LocalTime;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.w3c.dom.Element;

/**
 * When days begin where what was measured is, as the LocalTimeParameters of a feed say. Where there
 * are several, all of them have to agree that something is of another day.
 *
 * @param clocks none where the feed has none that tells the local time of any instant
 */
record LocalDays(List<LocalTime> clocks) {
  LocalDays {
    clocks = List.copyOf(clocks);
  }

  /** Those of an answer, else those of another one, such as the whole of which it is a part. */
  static LocalDays of(Exhibits exhibits, Exchange answer, Exchange other) {
    LocalDays own = of(exhibits, answer);
    return own.clocks.isEmpty() ? of(exhibits, other) : own;
  }

  /** Those of an answer; once for all questions about it. */
  static LocalDays of(Exhibits exhibits, Exchange answer) {
    if (!answer.answered()) {
      return new LocalDays(List.of());
    }
    Body body = answer.response().body();
    return exhibits.once(List.of(LocalDays.class, body.sha256()), () -> read(body.content()));
  }

  private static LocalDays read(byte[] xml) {
    List<LocalTime> clocks = new ArrayList<>();
    try {
      XmlTrees.read(
          xml,
          element ->
              new AtomEntry(element)
                  .resources("LocalTimeParameters")
                  .forEach(each -> clocks.add(clock(each))));
    } catch (UnreadableXml e) {
      // Nobody knows then when days begin.
      return new LocalDays(List.of());
    }
    return clocks.stream().allMatch(LocalTime::isKnown)
        ? new LocalDays(clocks)
        : new LocalDays(List.of());
  }

  private static LocalTime clock(Element parameters) {
    return new LocalTime(
        AtomEntry.field(parameters, "dstStartRule").orElse(""),
        AtomEntry.field(parameters, "dstEndRule").orElse(""),
        seconds(parameters, "dstOffset"),
        seconds(parameters, "tzOffset"));
  }

  private static OptionalLong seconds(Element parameters, String name) {
    return AtomEntry.field(parameters, name)
        .filter(text -> text.matches("[+-]?\\d{1,9}"))
        .map(text -> OptionalLong.of(Long.parseLong(text)))
        .orElseGet(OptionalLong::empty);
  }

  /** Whether that instant is no later than the beginning of a day; false where nobody knows. */
  boolean isOverBy(Instant end, LocalDate day) {
    return !clocks.isEmpty()
        && clocks.stream().noneMatch(clock -> end.isAfter(beginning(clock, day)));
  }

  /** Whether that instant is the beginning of a day, or later; false where nobody knows. */
  boolean isFrom(Instant start, LocalDate day) {
    return !clocks.isEmpty()
        && clocks.stream().noneMatch(clock -> start.isBefore(beginning(clock, day)));
  }

  /** The day of an instant, the earliest that any of them or UTC has. */
  LocalDate earliestDay(Instant instant) {
    LocalDate utc = instant.atOffset(ZoneOffset.UTC).toLocalDate();
    return clocks.stream()
        .map(clock -> instant.plusSeconds(clock.offsetAt(instant.getEpochSecond())))
        .map(local -> local.atOffset(ZoneOffset.UTC).toLocalDate())
        .reduce(utc, (one, other) -> one.isBefore(other) ? one : other);
  }

  private static Instant beginning(LocalTime clock, LocalDate day) {
    long wall = day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    long near = wall - clock.offsetAt(wall);
    return Instant.ofEpochSecond(wall - clock.offsetAt(near));
  }
}
