package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.DownloadDeviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import dev.greenlight.proof.PreparedSpecimen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sin that no run shows is noticed by those who must, and nobody else complains. */
class DownloadDeviationsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T20:30:00Z");
  private static final FeedJudge JUDGE = FeedJudge.bundled();
  private static final PreparedSpecimen DOWNLOAD =
      new PreparedSpecimen(Specimen.DOWNLOAD, 7, "https://custodian.test/espi/1_1/resource", NOW);

  private static ValidationResult judged(byte[] later, FeedRuling ruling, Delivery delivery) {
    try {
      return JUDGE.judge("later", new ByteArrayInputStream(later), ruling, delivery);
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
    ValidationResult result =
        judged(DOWNLOAD.good(), DOWNLOAD.ruling(profile), DOWNLOAD.delivery());

    assertThat(result.findings()).isEmpty();
    assertThat(result.notes()).anyMatch(note -> note.startsWith("compared with an earlier"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void deviation_isNoticedByItsKillersAndNobodyElseComplains(FeedDeviation deviation) {
    for (Profile profile : List.of(Profile.CERTIFICATION, Profile.STRICT)) {
      ValidationResult result =
          judged(
              DOWNLOAD.commit(deviation),
              DOWNLOAD.ruling(profile, deviation),
              DOWNLOAD.delivery(deviation));
      Set<String> allowed = new TreeSet<>(deviation.killedBy(profile));
      allowed.addAll(deviation.collateral(profile));

      assertThat(rules(result, finding -> true)).containsAll(deviation.killedBy(profile));
      assertThat(allowed)
          .containsAll(rules(result, finding -> finding.severity() != Severity.INFO));
      assertThat(deviation.killedBy(profile)).contains(deviation.breaks());
    }
  }

  @Test
  void deviations_areInTheListOfAllForNoCustodianAndSayWhatTheyDo() {
    assertThat(Deviations.all())
        .extracting(Deviation::id)
        .containsAll(all().stream().map(Deviation::id).toList())
        .doesNotHaveDuplicates();
    assertThat(all()).noneMatch(Deviations::isServed);
    assertThat(all())
        .allSatisfy(each -> assertThat(each.summary()).matches("[A-Z][a-z]+ .+[^.]\\."));
  }
}
