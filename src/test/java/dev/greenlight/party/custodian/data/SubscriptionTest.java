package dev.greenlight.party.custodian.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionTest {

  @ParameterizedTest
  @ValueSource(strings = {"9", "91"})
  void member_readAlone_equalsTheSameInTheBatch(String id) {
    Subscription subscription = Sample.of(id, Sample.AUTUMN, 2);
    List<Entry> entries = subscription.batch().entries();

    assertThat(entries).hasSizeGreaterThan(70);
    assertThat(entries)
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              AtomDocument alone = subscription.read(path(entry.self())).orElseThrow();
              assertThat(text(alone.root())).isEqualTo(text(entry.element()));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "91"})
  void collection_holdsItsMembersAsTheyStandInTheBatch(String id) {
    Subscription subscription = Sample.of(id, Sample.AUTUMN, 2);
    Map<String, List<String>> collections = new LinkedHashMap<>();
    for (Entry entry : subscription.batch().entries()) {
      collections.computeIfAbsent(entry.up(), up -> new ArrayList<>()).add(text(entry.element()));
    }

    assertThat(collections).hasSizeGreaterThan(8);
    collections.forEach(
        (href, members) -> {
          AtomDocument feed = subscription.read(path(href)).orElseThrow();
          assertThat(feed.entries().stream().map(entry -> text(entry.element())))
              .containsExactlyElementsOf(members);
          assertThat(new Entry(feed.root()).self()).isEqualTo(href);
        });
  }

  @Test
  void batchOfUsagePoint_holdsItsBranchAndWhatThatRefersTo() {
    Subscription subscription = Sample.small();
    Entry usagePoint = subscription.batch().entries("UsagePoint").get(1);
    AtomDocument batch = subscription.read("Batch/" + path(usagePoint.self())).orElseThrow();

    assertThat(batch.entries("UsagePoint"))
        .extracting(Entry::self)
        .containsExactly(usagePoint.self());
    assertThat(batch.entries("MeterReading")).hasSize(1);
    assertThat(batch.entries("ReadingType")).hasSize(1);
    assertThat(batch.entries("LocalTimeParameters")).hasSize(1);
    assertThat(batch.entries("UsageSummary")).hasSize(1);
    assertThat(batch.entries("ElectricPowerQualitySummary")).hasSize(1);
    assertThat(batch.entries("IntervalBlock")).hasSize(61);
  }

  @Test
  void batchByItsPath_isTheBatch() {
    Subscription subscription = Sample.small();

    assertThat(subscription.read("Batch/Subscription/9").map(AtomDocument::toBytes))
        .contains(subscription.batch().toBytes());
  }

  @Test
  void whatIsNotThere_isEmpty() {
    Subscription subscription = Sample.small();
    List<Entry> points = subscription.batch().entries("UsagePoint");
    String usagePoint = path(points.get(0).self());
    String gas = path(points.get(2).self());

    for (String path :
        List.of(
            "",
            "Batch/Subscription/91",
            "Batch/Subscription/9/",
            "Batch/" + usagePoint + "x",
            gas + "/ElectricPowerQualitySummary",
            usagePoint + "/",
            usagePoint.substring(0, usagePoint.length() - 1),
            "Subscription/91/UsagePoint",
            "ReadingType/unknown")) {
      assertThat(subscription.read(path)).as(path).isEmpty();
    }
    assertThat(subscription.read(usagePoint)).isPresent();
  }

  @Test
  void strangersResource_isEmpty() {
    Subscription own = Sample.small();
    List<String> strange =
        Sample.of("91", Sample.AUTUMN, 2).batch().entries().stream()
            .map(Entry::self)
            .filter(href -> href.contains("/Subscription/"))
            .toList();

    assertThat(strange).hasSizeGreaterThan(60);
    assertThat(strange).allSatisfy(href -> assertThat(own.read(path(href))).isEmpty());
    assertThat(strange)
        .isNotEmpty()
        .allSatisfy(
            href ->
                assertThat(own.read("Batch/" + path(href)).map(AtomDocument::toBytes))
                    .isEqualTo(Optional.empty()));
  }

  @Test
  void documents_areFreshEachTime() {
    Subscription subscription = Sample.small();
    byte[] before = subscription.batch().toBytes();
    subscription.batch().root().children().clear();

    assertThat(subscription.batch().toBytes()).isEqualTo(before);
  }

  private static String path(String href) {
    return href.substring(Sample.ROOT.length() + 1);
  }

  private static String text(XmlElement element) {
    return new String(DocumentWriter.write(element), StandardCharsets.UTF_8);
  }
}
