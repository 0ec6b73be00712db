package dev.greenlight.judge.feed.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult.Block;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.FeedDeviations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** The streaming rules under official-2018 against the published formulas over a tree. */
class DifferentialTest {
  private static final Path REAL_FEEDS = Path.of("/work/shared/feeds");
  private static final PublishedTests ORACLE = new PublishedTests();
  private static final UsageData DATA =
      UsageData.of(
          7,
          "https://localhost:8443/DataCustodian/espi/1_1/resource",
          Instant.parse("2026-11-23T20:30:00Z"),
          1);

  private static AtomDocument batch() {
    return DATA.subscription("91").orElseThrow().batch();
  }

  static List<FeedDeviation> deviations() {
    return FeedDeviations.all();
  }

  static Stream<Path> realFeeds() throws IOException {
    assumeThat(REAL_FEEDS).as("real feeds, which are not part of the product").isDirectory();
    try (Stream<Path> files = Files.list(REAL_FEEDS)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
    }
  }

  @Test
  void goodFeeds_areJudgedAlike() {
    agree(Dom.write(Dom.parse(SampleFeed.electricity(3, 4))));
    agree(Dom.write(Dom.parse(SampleFeed.gas(3, 4))));
    agree(batch().toBytes());
  }

  @ParameterizedTest
  @MethodSource("deviations")
  void bentFeeds_areJudgedAlike(FeedDeviation deviation) {
    byte[] bent = deviation.commit(batch());
    if (isReadable(bent)) {
      agree(bent);
    } else {
      assertThat(Judged.under(Profile.OFFICIAL_2018, bent).functionBlocks())
          .extracting(Block::failedRules)
          .isEmpty();
    }
  }

  private static boolean isReadable(byte[] document) {
    try {
      return Dom.parse(document) != null;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void scrambledFeeds_areJudgedAlike(long seed) {
    Scrambler scrambler = new Scrambler(seed);
    for (int i = 0; i < 100; i++) {
      Document document =
          Dom.parse(i % 4 == 0 ? SampleFeed.gas(2, 3) : SampleFeed.electricity(2, 3));
      scrambler.scramble(document);
      agree(Dom.write(document));
    }
  }

  @ParameterizedTest
  @MethodSource("realFeeds")
  void realFeeds_areJudgedAlike(Path file) throws IOException {
    agree(Files.readAllBytes(file));
  }

  private static void agree(byte[] document) {
    assertThat(Judged.officially(document))
        .as(() -> new String(document, java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(ORACLE.failures(Dom.parse(document)));
  }
}
