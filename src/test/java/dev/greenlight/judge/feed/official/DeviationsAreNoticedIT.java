package dev.greenlight.judge.feed.official;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.FeedDeviations;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sin against a feed is noticed by those who must, and by nobody who need not. */
class DeviationsAreNoticedIT {
  private static final UsageData DATA =
      UsageData.of(
          7,
          "https://localhost:8443/DataCustodian/espi/1_1/resource",
          Instant.parse("2026-11-23T20:30:00Z"),
          2);

  /** Those that the data of the batch is for. */
  private static final Set<FunctionBlockId> BLOCKS = Judged.blocks(1, 4, 5, 10, 12, 15, 16);

  private static AtomDocument batch() {
    return DATA.subscription("9").orElseThrow().batch();
  }

  static Stream<Arguments> all() {
    return FeedDeviations.all().stream()
        .flatMap(deviation -> Stream.of(Profile.values()).map(p -> Arguments.of(deviation, p)));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void feedWithoutDeviation_passesEveryBlock(Profile profile) {
    ValidationResult result = Judged.under(profile, batch().toBytes(), BLOCKS);

    assertThat(noticed(result)).isEmpty();
    assertThat(result.functionBlocks())
        .hasSameSizeAs(BLOCKS)
        .allSatisfy(
            block -> {
              assertThat(block.verdict()).isEqualTo(Verdict.PASS);
              assertThat(block.inspected()).isPositive();
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void deviation_isNoticedByItsKillersAndByNobodyElse(FeedDeviation deviation, Profile profile) {
    Set<String> noticed = noticed(Judged.under(profile, deviation.commit(batch()), BLOCKS));
    Set<String> expected = new TreeSet<>(deviation.killedBy(profile));
    Set<String> allowed = new TreeSet<>(expected);
    allowed.addAll(deviation.collateral(profile));

    assertThat(noticed).containsAll(expected);
    assertThat(allowed).containsAll(noticed);
  }

  private static Set<String> noticed(ValidationResult result) {
    Set<String> ids =
        result.findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .map(FeedFinding::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    if (result.schema().verdict() == Verdict.FAIL) {
      ids.add(Detection.SCHEMA);
    }
    return ids;
  }
}
