package dev.greenlight.party.custodian.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkGraphTest {

  @ParameterizedTest
  @ValueSource(strings = {"9", "91"})
  void everyRelatedLink_leadsToAMemberOrACollectionOfTheFeed(String id) {
    List<Entry> entries = Sample.of(id, Sample.AUTUMN, 13).batch().entries();
    Set<String> targets = new HashSet<>();
    entries.forEach(entry -> targets.addAll(List.of(entry.self(), entry.up())));
    List<String> related =
        entries.stream()
            .flatMap(entry -> entry.links("related").stream())
            .map(link -> link.attributes().get("href"))
            .toList();

    assertThat(related).hasSizeGreaterThan(400);
    assertThat(targets).containsAll(related);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "91"})
  void everyEntry_isOneSegmentBelowItsCollectionAndNamedByItsSelfLink(String id) {
    List<Entry> entries = Sample.of(id, Sample.AUTUMN, 13).batch().entries();

    assertThat(entries).extracting(Entry::self).doesNotHaveDuplicates();
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry.links("self")).hasSize(1);
              assertThat(entry.links("up")).hasSize(1);
              assertThat(entry.self()).startsWith(Sample.ROOT).startsWith(entry.up() + "/");
              assertThat(entry.up()).endsWith("/" + entry.kind());
              assertThat(entry.element().at("id").text()).isEqualTo(Names.idOf(entry.self()));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "91"})
  void children_hangFromExactlyOneParent(String id) {
    AtomDocument batch = Sample.of(id, Sample.AUTUMN, 2).batch();

    assertThat(parents(batch, "MeterReading", "UsagePoint")).containsOnly(1L);
    assertThat(parents(batch, "UsageSummary", "UsagePoint")).containsOnly(1L);
    assertThat(parents(batch, "IntervalBlock", "MeterReading")).containsOnly(1L);
  }

  private static Set<Long> parents(AtomDocument batch, String child, String parent) {
    return batch.entries(child).stream()
        .map(
            each ->
                batch.entries(parent).stream()
                    .flatMap(entry -> entry.links("related").stream())
                    .filter(link -> each.up().equals(link.attributes().get("href")))
                    .count())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "91"})
  void dates_areInUtcAndInOrder(String id) {
    AtomDocument batch = Sample.of(id, Sample.AUTUMN, 13).batch();
    Instant feedUpdated = Instant.parse(batch.root().at("updated").text());

    assertThat(batch.entries())
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              String published = entry.element().at("published").text();
              String updated = entry.element().at("updated").text();
              assertThat(List.of(published, updated)).allMatch(date -> date.endsWith("Z"));
              assertThat(Instant.parse(updated)).isBetween(Instant.parse(published), feedUpdated);
            });
  }
}
