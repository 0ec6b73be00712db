package dev.greenlight.party.custodian.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class GranularityTest {
  private static final long DAY = 86_400;

  private final Subscription usual = Sample.of("9", Sample.AUTUMN, 2);

  private static long sum(Subscription all) {
    return values(all).stream().mapToLong(reading -> reading.at("value").number()).sum();
  }

  private static List<XmlElement> values(Subscription all) {
    return all.batch().entries("IntervalBlock").stream()
        .flatMap(entry -> entry.resource().children("IntervalReading"))
        .toList();
  }

  @Test
  void whatIsUsual_staysAsItIs() {
    assertThat(usual.in(new Granularity(3_600, Set.of("daily", "monthly")))).isSameAs(usual);
    assertThat(usual.in(Granularity.USUAL)).isSameAs(usual);
  }

  @Test
  void readingsOfDays_addUpToWhatWasMeasured() {
    Subscription byDay = usual.in(new Granularity(DAY, Set.of()));
    assertThat(values(byDay))
        .allMatch(reading -> reading.at("timePeriod", "duration").number() >= DAY - 3_600);
    assertThat(sum(byDay)).isEqualTo(sum(usual));
    assertThat(byDay.batch().entries("ReadingType"))
        .allMatch(type -> type.resource().at("intervalLength").number() == DAY);
  }

  @Test
  void blocksOfMonths_holdTheSameReadings() {
    Subscription byMonth = usual.in(new Granularity(0, Set.of("monthly")));
    assertThat(byMonth.batch().entries("IntervalBlock").size())
        .isLessThan(usual.batch().entries("IntervalBlock").size() / 10);
    assertThat(values(byMonth)).hasSameSizeAs(values(usual));
  }

  @Test
  void blocksOfDays_openByTheirOwnAddress() {
    Subscription byDay = usual.in(new Granularity(0, Set.of("daily")));
    assertThat(byDay.batch().entries("IntervalBlock"))
        .hasSizeGreaterThan(usual.batch().entries("IntervalBlock").size())
        .allSatisfy(
            block ->
                assertThat(byDay.read(block.self().substring(block.self().indexOf("Subscription"))))
                    .isPresent());
  }

  @Test
  void whateverOneOfTwoWants_isWanted() {
    Granularity both =
        new Granularity(DAY, Set.of("daily")).or(new Granularity(900, Set.of("monthly")));
    assertThat(both).isEqualTo(new Granularity(900, Set.of("daily", "monthly")));
    assertThat(both.or(Granularity.USUAL)).isEqualTo(Granularity.USUAL);
  }
}
