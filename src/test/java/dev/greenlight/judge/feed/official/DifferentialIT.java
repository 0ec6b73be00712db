package dev.greenlight.judge.feed.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult.Block;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.FeedDeviations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/**
 * The streaming rules under official-2018 against the published formulas over a tree.
 *
 * <p>Real feeds are no part of the product; with {@code -Dgreenlight.feeds=DIR} the {@code .xml}
 * files of a folder are compared too.
 */
class DifferentialIT {
  private static final String REAL_FEEDS = System.getProperty("greenlight.feeds");
  private static final int BLOCKS = 3;
  private static final int READINGS = 3;
  private static final PublishedTests ORACLE = new PublishedTests();
  private static final List<String> SAMPLES =
      List.of(
          SampleFeed.gas(2, 3),
          SampleFeed.electricity(2, 3),
          SampleFeed.parked(2, 3),
          SampleFeed.water(2, 3),
          SampleFeed.additional(2, 3),
          SampleFeed.channels(1, 2),
          SampleFeed.temperature(2, 3));
  private static final UsageData DATA =
      UsageData.of(
          7,
          "https://localhost:8443/DataCustodian/espi/1_1/resource",
          Instant.parse("2026-11-23T20:30:00Z"),
          2);

  /** A batch with a few blocks and readings only: evaluating XPath takes its time. */
  private static AtomDocument batch() {
    AtomDocument batch = DATA.subscription("9").orElseThrow().batch();
    Map<String, List<Entry>> channels =
        batch.entries("IntervalBlock").stream().collect(Collectors.groupingBy(Entry::up));
    for (List<Entry> blocks : channels.values()) {
      List<Entry> shed = blocks.subList(Math.min(BLOCKS, blocks.size()), blocks.size());
      shed.stream()
          .filter(block -> !changesClock(block))
          .forEach(block -> batch.root().children().remove(block.element()));
      blocks.forEach(DifferentialIT::shedReadings);
    }
    return batch;
  }

  /** A deviation is about days of 23 and 25 hours. */
  private static boolean changesClock(Entry block) {
    return block.resource().at("interval", "duration").number() % 86_400 != 0;
  }

  private static void shedReadings(Entry block) {
    List<XmlElement> readings = block.resource().children("IntervalReading").toList();
    block
        .resource()
        .children()
        .removeAll(readings.subList(Math.min(READINGS, readings.size()), readings.size()));
  }

  static List<FeedDeviation> deviations() {
    return FeedDeviations.all();
  }

  static Stream<Path> realFeeds() throws IOException {
    assumeThat(REAL_FEEDS).as("-Dgreenlight.feeds=DIR, a folder of real feeds").isNotNull();
    try (Stream<Path> files = Files.list(Path.of(REAL_FEEDS))) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
    }
  }

  @Test
  void goodFeeds_areJudgedAlike() {
    agree("electricity", Dom.write(Dom.parse(SampleFeed.electricity(3, 4))));
    agree("gas", Dom.write(Dom.parse(SampleFeed.gas(3, 4))));
    agree("water", Dom.write(Dom.parse(SampleFeed.water(3, 4))));
    agree("temperature", Dom.write(Dom.parse(SampleFeed.temperature(3, 4))));
    agree("additional", Dom.write(Dom.parse(SampleFeed.additional(3, 4))));
    agree("parked", Dom.write(Dom.parse(SampleFeed.parked(3, 4))));
    agree("channels", Dom.write(Dom.parse(SampleFeed.channels(3, 4))));
    agree("batch", batch().toBytes());
  }

  @ParameterizedTest
  @MethodSource("deviations")
  void bentFeeds_areJudgedAlike(FeedDeviation deviation) {
    byte[] bent = deviation.commit(batch());
    if (isReadable(bent)) {
      agree(deviation.id(), bent);
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
  @ValueSource(longs = {1, 2, 3, 4})
  void scrambledFeeds_areJudgedAlike(long seed) {
    Scrambler scrambler = new Scrambler(seed);
    for (int i = 0; i < 50; i++) {
      Document document = Dom.parse(SAMPLES.get(i % SAMPLES.size()));
      scrambler.scramble(document);
      agree("seed " + seed + ", feed " + i, Dom.write(document));
    }
  }

  @ParameterizedTest
  @MethodSource("realFeeds")
  void realFeeds_areJudgedAlike(Path file) throws IOException {
    agree(file.toString(), Files.readAllBytes(file));
  }

  private static void agree(String name, byte[] document) {
    assertThat(Judged.officially(document))
        .as(name)
        .isEqualTo(ORACLE.failures(Dom.parse(document)));
  }
}
