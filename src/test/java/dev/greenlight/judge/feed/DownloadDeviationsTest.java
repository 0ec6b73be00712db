package dev.greenlight.judge.feed;

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
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.DownloadDeviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sin that no run shows is noticed by those who must, and nobody else complains. */
class DownloadDeviationsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T20:30:00Z");
  private static final String NAME = "Reference_Electric_Hourly_2026-09-20_2026-11-20.xml";
  private static final FeedJudge JUDGE = FeedJudge.bundled();
  private static final UsageData DATA =
      UsageData.of(7, "https://custodian.test/espi/1_1/resource", NOW, 2);

  private static final Set<FunctionBlockId> BLOCKS =
      Stream.of(1, 4, 5, 10, 12, 15, 16, 28)
          .map(FunctionBlockId::new)
          .collect(Collectors.toUnmodifiableSet());

  private static AtomDocument batch() {
    return DATA.subscription("9").orElseThrow().batch();
  }

  private static ValidationResult judged(byte[] later, String name, Profile profile) {
    try {
      Snapshot earlier = JUDGE.remember(new ByteArrayInputStream(batch().toBytes()));
      return JUDGE.judge(
          name,
          new ByteArrayInputStream(later),
          new FeedRuling(Optional.empty(), profile, BLOCKS, NOW),
          new Delivery(Optional.of(name), Optional.of(earlier)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> rules(ValidationResult result, Predicate<FeedFinding> which) {
    Set<String> ids =
        result.findings().stream()
            .filter(which)
            .map(FeedFinding::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    if (result.schema().verdict() == Verdict.FAIL) {
      ids.add(Detection.SCHEMA);
    }
    return ids;
  }

  static List<FeedDeviation> all() {
    return DownloadDeviations.all();
  }

  @ParameterizedTest
  @EnumSource(names = {"CERTIFICATION", "STRICT"})
  void secondDownloadOfTheSame_isRightAndSaysWhatItWasComparedWith(Profile profile) {
    ValidationResult result = judged(batch().toBytes(), NAME, profile);

    assertThat(result.findings()).isEmpty();
    assertThat(result.notes()).anyMatch(note -> note.startsWith("compared with an earlier"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void deviation_isNoticedByItsKillersAndNobodyElseComplains(FeedDeviation deviation) {
    for (Profile profile : List.of(Profile.CERTIFICATION, Profile.STRICT)) {
      ValidationResult result =
          judged(deviation.commit(batch()), deviation.fileName(NAME), profile);
      Set<String> allowed = new TreeSet<>(deviation.killedBy(profile));
      allowed.addAll(deviation.collateral(profile));

      assertThat(rules(result, finding -> true)).containsAll(deviation.killedBy(profile));
      assertThat(allowed)
          .containsAll(rules(result, finding -> finding.severity() != Severity.INFO));
      assertThat(deviation.killedBy(profile)).contains(deviation.breaks());
    }
  }

  @Test
  void deviations_areNoneOfTheOthersAndSayWhatTheyDo() {
    assertThat(Stream.concat(all().stream(), Deviations.all().stream()))
        .extracting(Deviation::id)
        .doesNotHaveDuplicates();
    assertThat(all())
        .allSatisfy(each -> assertThat(each.summary()).matches("[A-Z][a-z]+ .+[^.]\\."));
  }
}
