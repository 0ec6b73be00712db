package dev.greenlight.party.custodian.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsageDataTest {

  private static byte[] batch(long seed, String root, String subscription) {
    return UsageData.of(seed, root, Sample.AUTUMN, 2)
        .subscription(subscription)
        .orElseThrow()
        .batch()
        .toBytes();
  }

  @Test
  void sameSeed_givesTheSameBytes() {
    assertThat(batch(7, Sample.ROOT, "9")).isEqualTo(batch(7, Sample.ROOT, "9"));
  }

  @Test
  void anotherSeed_givesOtherValues() {
    assertThat(batch(7, Sample.ROOT, "9")).isNotEqualTo(batch(8, Sample.ROOT, "9"));
  }

  @Test
  void households_shareNoValueSeriesAndNoUsagePoint() {
    List<Entry> one = Sample.of("9", Sample.AUTUMN, 2).batch().entries();
    List<Entry> other = Sample.of("91", Sample.AUTUMN, 2).batch().entries();

    assertThat(selfLinks(one, "UsagePoint")).hasSize(3);
    assertThat(selfLinks(other, "UsagePoint"))
        .hasSize(2)
        .doesNotContainAnyElementsOf(selfLinks(one, "UsagePoint"));
    assertThat(values(other)).isNotEmpty().isNotEqualTo(values(one));
  }

  @Test
  void longerHistory_showsTheSameValuesForTheSameDays() {
    List<String> recent = values(Sample.of("9", Sample.AUTUMN, 2).batch().entries());
    List<String> all = values(Sample.of("9", Sample.AUTUMN, 3).batch().entries());

    assertThat(recent).hasSizeGreaterThan(1_000);
    assertThat(all).hasSizeGreaterThan(recent.size()).containsSubsequence(recent);
  }

  @Test
  void stranger_hasNoSubscription() {
    UsageData data = UsageData.of(7, Sample.ROOT, Sample.AUTUMN, 2);

    assertThat(data.subscription("9")).isPresent();
    assertThat(data.subscription("9 ")).isEmpty();
    assertThat(data.subscription("911")).isEmpty();
  }

  @Test
  void historyWithoutBill_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UsageData.of(7, Sample.ROOT, Sample.AUTUMN, 1))
        .withMessageContaining("no bill");
  }

  private static List<String> selfLinks(List<Entry> entries, String kind) {
    return entries.stream().filter(entry -> entry.kind().equals(kind)).map(Entry::self).toList();
  }

  private static List<String> values(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.kind().equals("IntervalBlock"))
        .flatMap(entry -> entry.resource().children("IntervalReading"))
        .map(reading -> reading.at("timePeriod", "start").text() + " " + reading.at("value").text())
        .toList();
  }
}
