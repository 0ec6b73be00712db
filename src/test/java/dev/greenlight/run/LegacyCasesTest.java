package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.LegacyCases;
import dev.greenlight.model.LegacyCase;
import dev.greenlight.model.TestCase;
import dev.greenlight.report.legacy.LegacyPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every case of the old harness is found again. */
final class LegacyCasesTest {
  /** How many cases each suite of the old harness had. */
  private static final List<Integer> ALL =
      List.of(6, 6, 9, 16, 1, 1, 16, 1, 1, 1, 4, 1, 2, 1, 4, 1, 3, 3);

  private final List<LegacyCase> old = LegacyCases.bundled();
  private final List<TestCase> cases =
      new FeatureScanner().scan(Path.of("features")).stream().map(Scenario::testCase).toList();
  private final Set<String> carried =
      cases.stream()
          .flatMap(each -> each.legacyIds().stream())
          .collect(Collectors.toCollection(TreeSet::new));

  @Test
  void listIsThatOfTheOldHarness() {
    assertThat(old).hasSize(ALL.stream().mapToInt(Integer::intValue).sum()).hasSize(77);
    assertThat(old).extracting(LegacyCase::id).doesNotHaveDuplicates();
    assertThat(old.stream().collect(Collectors.groupingBy(LegacyCase::then)).values())
        .extracting(List::size)
        .containsExactlyInAnyOrderElementsOf(ALL);
  }

  @Test
  void everyOldCase_isCarriedByACaseOrSaysWhyNot() {
    assertThat(old)
        .allSatisfy(
            each ->
                assertThat(carried.contains(each.id()))
                    .as(each.id() + " is carried, or has a reason, and not both")
                    .isEqualTo(each.reason().isEmpty()));
  }

  @Test
  void everyOldIdOfACase_isInTheList() {
    Set<String> unknown = new TreeSet<>(carried);
    old.forEach(each -> unknown.remove(each.id()));
    assertThat(unknown).as("ids that no old case has").isEmpty();
  }

  @Test
  void everyBlockOfToday_isInTheCatalogue() {
    assertThat(Catalogue.load().functionBlocks())
        .extracting(block -> block.id().number())
        .containsAll(old.stream().map(each -> each.now().number()).toList());
  }

  /** Of a case that is carried: in the block that it is said to belong to now, among others. */
  @Test
  void everyCarriedCase_hasACarrierInItsBlockOfToday() {
    assertThat(old)
        .filteredOn(each -> each.reason().isEmpty())
        .allSatisfy(
            each ->
                assertThat(cases)
                    .as(each.id())
                    .filteredOn(testCase -> testCase.legacyIds().contains(each.id()))
                    .extracting(TestCase::functionBlock)
                    .contains(each.now()));
  }

  @Test
  void committedPage_isWhatTheCommandWritesToday() throws IOException {
    assertThat(Files.readString(Path.of("src", "site", "markdown", LegacyPage.FILE)))
        .as("stale: run greenlight requirements --legacy-table src/site/markdown")
        .isEqualTo(LegacyPage.of(old, cases));
  }
}
