package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a function block brings is not there where it was not granted. */
final class HoldsNothingOfBlockTest {
  private static final String DELIVERED =
      "<ReadingType><flowDirection>1</flowDirection><uom>72</uom></ReadingType>";
  private static final String HOST = "https://dc.example.com";
  private static final String DEMAND = "<ReadingType><uom>38</uom></ReadingType>";

  @TempDir private Path folder;

  private static String entry(String content) {
    return "<entry xmlns='http://www.w3.org/2005/Atom'><id>urn:uuid:1</id><content>"
        + content.replaceFirst("^<(\\w+)", "<$1 xmlns='http://naesb.org/espi'")
        + "</content></entry>";
  }

  /** A ReadingType that lives at an address relative to the feed. */
  private static String type(String id, String content) {
    return entry(content).replace("<content>", "<link rel='self' href='/t/" + id + "'/><content>");
  }

  private static String meterOf(String id) {
    return entry("<MeterReading/>")
        .replace("<content>", "<link rel='related' href='" + HOST + "/t/" + id + "'/><content>");
  }

  private Outcome without(String block, String scope, int status, String answer, String whole) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ROOT, status, answer))
          .with("whole", Hearing.exchange(ROOT, 200, whole))
          .with("granted scope", scope)
          .of(new HoldsNothingOfBlock(block));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "6, <ReadingType><uom>38</uom></ReadingType>",
    "7, <ReadingType><flowDirection>4</flowDirection><uom>72</uom></ReadingType>",
    "8, <ReadingType><flowDirection>19</flowDirection><uom>72</uom></ReadingType>",
    "9, <ReadingType><accumulationBehaviour>1</accumulationBehaviour><uom>72</uom></ReadingType>",
    "10, <ReadingType><commodity>7</commodity></ReadingType>",
    "11, <ReadingType><commodity>9</commodity></ReadingType>",
    "12, <IntervalBlock><IntervalReading><cost>5</cost></IntervalReading></IntervalBlock>",
    "16, <UsageSummary><costAdditionalLastPeriod>7</costAdditionalLastPeriod></UsageSummary>",
    "16, <ElectricPowerUsageSummary><billLastPeriod>7</billLastPeriod></ElectricPowerUsageSummary>",
    "27, <UsageSummary><peakDemand><value>0</value></peakDemand></UsageSummary>",
    "28, <UsageSummary><billToDate>7</billToDate></UsageSummary>",
    "29, <ReadingType><uom>6</uom></ReadingType>"
  })
  void whatWasLeftOut_isFound(String block, String resource) {
    String all = feed(entry(DELIVERED), meterOf("1"), type("1", resource));
    String less = feed(entry(DELIVERED));

    assertThat(kinds(without(block, "FB=4_5_15", 200, all, all))).containsExactly("UngrantedBlock");
    Outcome kept = without(block, "FB=4_5_15", 200, less, all);
    assertThat(kinds(kept)).isEmpty();
    assertThat(kept.inspected()).isEqualTo(1);
    assertThat(without(block, "FB=4_5_" + block, 200, all, all).notApplicable())
        .contains("granted all the same, by FB_%02d:".formatted(Integer.parseInt(block)));
    assertThat(without(block, "FB=4_5_15", 200, less, less).notApplicable())
        .contains("no such data");
    assertThat(without(block, "FB=4_5_15", 403, "", all).undecided()).contains("403");
  }

  @Test
  void moneyOfNothing_tellsNothing() {
    String zero =
        feed(
            entry(
                "<UsageSummary><billLastPeriod>0</billLastPeriod>"
                    + "<costAdditionalLastPeriod/></UsageSummary>"));
    String some = feed(entry("<UsageSummary><billLastPeriod>12</billLastPeriod></UsageSummary>"));

    Outcome outcome = without("16", "FB=4_15", 200, zero, some);
    assertThat(kinds(outcome)).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(1);
  }

  @Test
  void typeThatNoMeterReadingHas_isNoData() {
    String used = feed(type("1", DEMAND), meterOf("1"));
    String unused = feed(type("1", DEMAND), type("2", DELIVERED), meterOf("2"));

    Outcome outcome = without("6", "FB=4_27", 200, unused, used);
    assertThat(kinds(outcome)).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(2);
    assertThat(without("6", "FB=4", 200, unused, unused).notApplicable()).contains("no such data");
  }

  @Test
  void allThatABlockBrings_isAskedFor() {
    String both =
        feed(
            entry(
                "<UsageSummary><billLastPeriod>7</billLastPeriod><billToDate>9</billToDate>"
                    + "</UsageSummary>"));
    String running = feed(entry("<UsageSummary><billToDate>9</billToDate></UsageSummary>"));

    assertThat(kinds(without("16", "FB=4_15", 200, both, both)))
        .containsExactly("UngrantedBlock", "UngrantedBlock");
    assertThat(kinds(without("16", "FB=4_15", 200, running, running)))
        .containsExactly("UngrantedBlock");
    assertThat(kinds(without("16", "FB=4_15_28", 200, running, both))).isEmpty();
    assertThat(without("16", "FB=4_15_26_28", 200, both, both).notApplicable())
        .contains("by FB_26, FB_28");
  }

  @Test
  void scopeWithoutBlocks_saysNothingOfThem() {
    String all = feed(entry("<UsageSummary><billToDate>9</billToDate></UsageSummary>"));
    assertThat(without("28", "IntervalDuration=3600", 200, all, all).notApplicable())
        .contains("names no function blocks");
  }
}
