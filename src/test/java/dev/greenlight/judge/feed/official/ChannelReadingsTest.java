package dev.greenlight.judge.feed.official;

import static dev.greenlight.model.Profile.CERTIFICATION;
import static dev.greenlight.model.Profile.OFFICIAL_2018;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult.Block;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a channel of demand, of net or reverse energy, of a register, water, temperature. */
class ChannelReadingsTest {
  private static final String CHANNELS = SampleFeed.channels(1, 2);
  private static final String WATER = SampleFeed.water(1, 2);

  private static String replaced(String feed, String what, String by) {
    assertThat(feed).contains(what);
    return feed.replace(what, by);
  }

  private static List<Integer> calledFor(String feed) {
    return Judged.under(CERTIFICATION, feed.getBytes(UTF_8), Set.of()).functionBlocks().stream()
        .map(Block::id)
        .map(FunctionBlockId::number)
        .toList();
  }

  @Test
  void apparentPowerOfKindPower_countsAsLabelledOnly() {
    String power =
        replaced(
            CHANNELS,
            """
            <kind>12</kind><phase>769</phase>
            <powerOfTenMultiplier>0</powerOfTenMultiplier><uom>61</uom>""",
            """
            <kind>37</kind><phase>769</phase>
            <powerOfTenMultiplier>0</powerOfTenMultiplier><uom>61</uom>""");

    assertThat(Judged.failed(OFFICIAL_2018, power)).contains("D072").doesNotContain("D073");
    assertThat(Judged.failed(CERTIFICATION, power)).doesNotContain("D071", "D072", "D073");
  }

  @Test
  void reactivePowerOfKindPower_countsAsLabelledOnly() {
    String power =
        replaced(
            CHANNELS,
            """
            <kind>12</kind><phase>769</phase>
            <powerOfTenMultiplier>0</powerOfTenMultiplier><uom>63</uom>""",
            """
            <kind>37</kind><phase>769</phase>
            <powerOfTenMultiplier>0</powerOfTenMultiplier><uom>63</uom>""");

    assertThat(Judged.failed(OFFICIAL_2018, power)).contains("D073").doesNotContain("D072");
    assertThat(Judged.failed(CERTIFICATION, power)).doesNotContain("D071", "D072", "D073");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void realPowerOfKindEnergy_doesNotCount(Profile profile) {
    assertThat(Judged.failed(profile, replaced(CHANNELS, "<kind>37</kind>", "<kind>12</kind>")))
        .contains("D071")
        .doesNotContain("D072", "D073");
  }

  /** A fault of the published tests that their labels share: one good channel is not asked for. */
  @ParameterizedTest
  @EnumSource(Profile.class)
  void readingTypeThatNoMeterReadingUses_counts(Profile profile) {
    String unused =
        CHANNELS.replaceAll(
            "<link rel=\"related\" href=\"ReadingType/[2-7]\"/>",
            "<link rel=\"related\" href=\"ReadingType/1\"/>");

    assertThat(unused).isNotEqualTo(CHANNELS);
    assertThat(Judged.failed(profile, unused))
        .doesNotContain("D071", "D072", "D073", "D074", "D076", "D077", "D078");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void codesOnTwoReadingTypes_doNotMakeOneChannel(Profile profile) {
    String scattered = CHANNELS.replace("<flowDirection>4<", "<flowDirection>20<");

    assertThat(Judged.failed(profile, scattered))
        .contains("D074")
        .doesNotContain("D076", "D077", "D078");
  }

  @Test
  void demandInWattsAlone_doesNotCallForItsBlock() {
    String watts =
        CHANNELS.replace("<uom>61</uom>", "<uom>38</uom>").replace("<uom>63<", "<uom>38<");

    assertThat(calledFor(CHANNELS)).contains(6);
    assertThat(calledFor(watts)).doesNotContain(6).contains(5, 7, 8, 9);
  }

  @ParameterizedTest
  @ValueSource(ints = {42, 119, 128})
  void waterInItsUnits_counts(int uom) {
    String water = WATER.replace("<uom>128</uom>", "<uom>" + uom + "</uom>");

    assertThat(Judged.failed(OFFICIAL_2018, water)).doesNotContain("D080");
    assertThat(Judged.failed(CERTIFICATION, water)).doesNotContain("D080");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void waterAsEnergyOrInLitresOrBelowGas_doesNotCount(Profile profile) {
    assertThat(Judged.failed(profile, replaced(WATER, "<kind>58<", "<kind>12<"))).contains("D080");
    assertThat(Judged.failed(profile, replaced(WATER, "<uom>128<", "<uom>134<"))).contains("D080");
    assertThat(Judged.failed(profile, replaced(WATER, "<kind>2<", "<kind>1<"))).contains("D080");
  }

  @Test
  void waterWhoseHrefsMatchWhenResolved_countsAsLabelledOnly() {
    String absolute =
        replaced(
            WATER,
            "rel=\"related\" href=\"ReadingType/1\"",
            "rel=\"related\" href=\"https://DATA.invalid/ReadingType/1\"");

    assertThat(Judged.failed(OFFICIAL_2018, absolute)).contains("D080");
    assertThat(Judged.failed(CERTIFICATION, absolute)).doesNotContain("D080");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void temperatureInCelsius_doesNotCount(Profile profile) {
    String kelvin = SampleFeed.temperature(1, 2);

    assertThat(Judged.failed(profile, kelvin)).doesNotContain("D147");
    assertThat(Judged.failed(profile, replaced(kelvin, "<uom>6</uom>", "<uom>23</uom>")))
        .contains("D147");
  }

  @Test
  void missingDemand_saysWhatIsWantedAndWhatIsThere() {
    String none = replaced(CHANNELS, "<uom>38</uom>", "<uom>72</uom>");

    assertThat(Judged.under(CERTIFICATION, none).findings())
        .filteredOn(finding -> finding.rule().equals("D071"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.expected())
                  .isEqualTo(
                      "a ReadingType of real-power demand (accumulationBehaviour 12, commodity 1,"
                          + " flowDirection 1, kind 37, uom 38)");
              assertThat(finding.observed()).isEqualTo("none among 7 ReadingTypes");
              assertThat(finding.functionBlocks()).containsExactly(new FunctionBlockId(6));
            });
  }
}
