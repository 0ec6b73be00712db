package dev.greenlight.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sin against a document is noticed under each profile by those who must, and by nobody who
 * need not; who must is held to the rule book by {@code EveryRuleIsProvedTest}.
 */
class DeviationsAreNoticedIT {
  private static final Map<Specimen, SpecimenTrial> TRIALS = new EnumMap<>(Specimen.class);

  private static SpecimenTrial trial(Specimen specimen) {
    return TRIALS.computeIfAbsent(specimen, each -> new SpecimenTrial(each, each.profiles(), 7));
  }

  static Stream<Arguments> all() {
    return Stream.of(Specimen.values())
        .flatMap(
            specimen -> specimen.deviations().stream().map(sin -> Arguments.of(specimen, sin)));
  }

  @ParameterizedTest
  @EnumSource(Specimen.class)
  void specimenWithoutDeviation_isComplainedAboutByNobody(Specimen specimen) {
    assertThat(trial(specimen).complaints()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void deviation_isNoticedByItsKillersAndByNobodyElse(Specimen specimen, FeedDeviation deviation) {
    Remarks remarks = new Remarks();
    SpecimenTrial trial = trial(specimen);
    trial.judge(deviation, trial.commit(deviation), remarks);

    assertThat(remarks.text()).isEmpty();
  }
}
