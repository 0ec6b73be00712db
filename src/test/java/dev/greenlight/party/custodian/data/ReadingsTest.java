package dev.greenlight.party.custodian.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

  private static Map<String, List<XmlElement>> blocksByMeterReading(AtomDocument batch) {
    return batch.entries("IntervalBlock").stream()
        .collect(
            Collectors.groupingBy(
                Entry::up, Collectors.mapping(Entry::resource, Collectors.toList())));
  }

  private static long start(XmlElement span) {
    return span.at("start").number();
  }

  private static long end(XmlElement span) {
    return start(span) + span.at("duration").number();
  }

  @ParameterizedTest
  @CsvSource({
    "9, 2026-11-23T20:30:00Z",
    "91, 2026-11-23T20:30:00Z",
    "9, 2026-03-20T20:30:00Z",
    "9, 2026-12-01T05:00:00Z",
    "91, 2028-03-01T04:59:59Z"
  })
  void thirteenMonths_endAtTheLastLocalMidnightAndHaveNoGap(String id, Instant now) {
    LocalDate today = now.atZone(History.ZONE).toLocalDate();
    long last = today.atStartOfDay(History.ZONE).toEpochSecond();
    long first = today.minusMonths(13).atStartOfDay(History.ZONE).toEpochSecond();

    Map<String, List<XmlElement>> series = blocksByMeterReading(Sample.of(id, now, 13).batch());
    assertThat(series).isNotEmpty();
    for (List<XmlElement> blocks : series.values()) {
      long expected = first;
      for (XmlElement block : blocks) {
        XmlElement interval = block.at("interval");
        assertThat(start(interval)).isEqualTo(expected);
        assertThat(History.localTime(expected).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        for (XmlElement reading : block.children("IntervalReading").toList()) {
          assertThat(start(reading.at("timePeriod"))).isEqualTo(expected);
          assertThat(reading.at("value").number()).isPositive();
          assertThat(reading.at("cost").number()).isPositive();
          expected = end(reading.at("timePeriod"));
        }
        assertThat(end(interval)).isEqualTo(expected);
      }
      assertThat(expected).isEqualTo(last);
    }
  }

  @Test
  void dayOfFallBack_has25Hours() {
    assertThat(readingsOn("2026-11-01", Sample.AUTUMN)).isEqualTo(25);
    assertThat(readingsOn("2026-11-02", Sample.AUTUMN)).isEqualTo(24);
  }

  @Test
  void dayOfSpringForward_has23Hours() {
    assertThat(readingsOn("2026-03-08", Sample.SPRING)).isEqualTo(23);
    assertThat(readingsOn("2026-03-09", Sample.SPRING)).isEqualTo(24);
  }

  private static long readingsOn(String day, Instant now) {
    Entry block =
        Sample.of("91", now, 2).batch().entries("IntervalBlock").stream()
            .filter(entry -> entry.element().at("title").text().equals(day))
            .findFirst()
            .orElseThrow();
    long hours = block.resource().children("IntervalReading").count();
    assertThat(block.resource().at("interval", "duration").number()).isEqualTo(hours * 3_600);
    return hours;
  }

  @Test
  void readingTypes_areThoseOfElectricityAndGas() {
    assertThat(codes("9")).containsExactly("1/12/72/0", "7/58/119/0");
    assertThat(codes("91")).containsExactly("1/12/72/0", "7/12/169/-3");
  }

  private static List<String> codes(String id) {
    return Sample.of(id, Sample.AUTUMN, 2).batch().entries("ReadingType").stream()
        .map(Entry::resource)
        .map(
            type ->
                type.at("commodity").text()
                    + "/"
                    + type.at("kind").text()
                    + "/"
                    + type.at("uom").text()
                    + "/"
                    + type.at("powerOfTenMultiplier").text())
        .toList();
  }
}
