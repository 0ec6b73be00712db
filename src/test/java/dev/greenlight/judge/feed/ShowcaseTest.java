package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.Block;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Showcase;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowcaseTest {
  private static final String ROOT = "https://localhost:8443/DataCustodian/espi/1_1/resource";
  private static final Instant NOW = Instant.parse("2026-11-23T20:30:00Z");
  private static final FunctionBlockId PARKED = new FunctionBlockId(99);
  private static final byte[] GOOD = document(NOW).toBytes();

  private static AtomDocument document(Instant now) {
    return Showcase.of(7, ROOT, now).batch();
  }

  private static ValidationResult judged(byte[] document, Profile profile, Instant now)
      throws IOException {
    return FeedJudge.bundled()
        .judge(
            "feed.xml",
            new ByteArrayInputStream(document),
            new FeedRuling(Optional.empty(), profile, Specimen.SHOWCASE.blocks(), now)
                .from("localhost"));
  }

  /** Energy in VA and VAr is what D072 and D073 ask for; our rule notes it and no more. */
  private static Set<String> rules(ValidationResult result) {
    Set<String> rules = new HashSet<>();
    result.findings().stream().map(FeedFinding::rule).forEach(rules::add);
    rules.remove("GBX-RT-12");
    return rules;
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void showcase_passesEveryBlock(Profile profile) throws IOException {
    ValidationResult result = judged(GOOD, profile, NOW);

    assertThat(rules(result)).isEmpty();
    assertThat(result.schema().verdict()).isEqualTo(Verdict.PASS);
    assertThat(result.functionBlocks())
        .hasSameSizeAs(Specimen.SHOWCASE.blocks())
        .allSatisfy(
            block -> {
              assertThat(block.verdict()).as(block.id().toString()).isEqualTo(Verdict.PASS);
              assertThat(block.inspected()).isPositive();
            });
  }

  /** In the weeks when the clock is changed, and at New Year. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-10T12:00:00Z",
        "2026-03-09T12:00:00Z",
        "2026-11-03T12:00:00Z",
        "2026-11-02T12:00:00Z",
        "2027-01-01T05:00:00Z"
      })
  void showcase_passesAtAnyTime(Instant now) throws IOException {
    assertThat(rules(judged(document(now).toBytes(), Profile.STRICT, now))).isEmpty();
  }

  @Test
  void showcase_callsForItsBlocksByItself() throws IOException {
    ValidationResult result =
        FeedJudge.bundled()
            .judge(
                "feed.xml",
                new ByteArrayInputStream(GOOD),
                FeedRuling.auto(Profile.CERTIFICATION, NOW).from("localhost"));
    Set<FunctionBlockId> expected = new HashSet<>(Specimen.SHOWCASE.blocks());
    expected.remove(PARKED);

    assertThat(result.functionBlocks())
        .extracting(Block::id)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  static List<FeedDeviation> all() {
    return Specimen.SHOWCASE.deviations();
  }

  @ParameterizedTest
  @MethodSource("all")
  void deviation_landsAlwaysTheSameAndSaysWhatItDoes(FeedDeviation deviation) {
    byte[] bent = deviation.commit(document(NOW));
    Set<FunctionBlockId> blocks = Specimen.SHOWCASE.blocks();

    assertThat(bent).isEqualTo(deviation.commit(document(NOW)));
    if (deviation.declared(blocks).equals(blocks)) {
      assertThat(bent).isNotEqualTo(GOOD);
    }
    assertThat(deviation.summary()).matches("[A-Z][a-z]+ .+[^.]\\.");
    assertThat(Profile.values())
        .anySatisfy(
            profile -> assertThat(deviation.killedBy(profile)).contains(deviation.breaks()));
  }

  @Test
  void ids_areUniqueAmongAllSpecimens() {
    assertThat(Stream.of(Specimen.values()).flatMap(each -> each.deviations().stream()))
        .extracting(Deviation::id)
        .doesNotHaveDuplicates();
  }
}
