package dev.greenlight.judge.feed.official;

import static dev.greenlight.model.Profile.CERTIFICATION;
import static dev.greenlight.model.Profile.OFFICIAL_2018;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.Block;
import dev.greenlight.model.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tests that were parked in FB_99 speak only when they are asked. */
class ParkedTestsTest {
  private static final String GOOD = SampleFeed.parked(1, 2);
  private static final String BAD = SampleFeed.electricity(1, 2);
  private static final int PARKED = 99;

  private static ValidationResult judged(Profile profile, String feed, int... blocks) {
    return Judged.under(profile, feed.getBytes(UTF_8), Judged.blocks(blocks));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void noDocument_callsForThem(Profile profile) {
    ValidationResult result = judged(profile, BAD);

    assertThat(result.functionBlocks())
        .extracting(Block::id)
        .doesNotContain(new FunctionBlockId(PARKED));
    assertThat(Judged.failures(result)).doesNotContainKeys("D005", "D017", "D047", "D057", "D059");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void whoAsksForThem_hearsThemAndThatTheyAreParked(Profile profile) {
    ValidationResult result = judged(profile, BAD, PARKED);

    assertThat(result.functionBlocks())
        .singleElement()
        .satisfies(
            block -> {
              assertThat(block.verdict()).isEqualTo(Verdict.FAIL);
              assertThat(block.failedRules())
                  .containsExactly("D005", "D017", "D047", "D057", "D059", "D060", "D066", "D067");
            });
    assertThat(result.notes()).anyMatch(note -> note.contains("FB_99") && note.contains("parked"));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void feedWithWhatTheyAskFor_passes(Profile profile) {
    assertThat(judged(profile, GOOD, PARKED).functionBlocks())
        .singleElement()
        .satisfies(block -> assertThat(block.verdict()).isEqualTo(Verdict.PASS))
        .satisfies(block -> assertThat(block.inspected()).isPositive());
  }

  @Test
  void oneReadingWithoutQuality_failsAsLabelledOnly() {
    String lacking =
        GOOD.replaceFirst("<ReadingQuality><quality>17</quality></ReadingQuality>", "");

    assertThat(judged(OFFICIAL_2018, lacking, PARKED).verdict()).isEqualTo(Verdict.PASS);
    assertThat(Judged.failures(judged(CERTIFICATION, lacking, PARKED))).containsKey("D047");
  }

  @Test
  void otherBlocks_areJudgedAsBefore() {
    assertThat(Judged.failed(CERTIFICATION, GOOD.getBytes(UTF_8), 4)).isEqualTo(Set.of());
  }
}
