package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Journeys;
import dev.greenlight.model.Journey;
import dev.greenlight.model.TestCase;
import dev.greenlight.report.journeys.JourneyPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every line of what is told about Green Button has a case or a reason. */
final class JourneysTest {
  private static final String TAG = "journey:";

  private final List<Journey> journeys = Journeys.bundled();
  private final List<TestCase> cases =
      new FeatureScanner().scan(Path.of("features")).stream().map(Scenario::testCase).toList();

  @Test
  void everyLine_hasCasesOrAReasonAndNotBoth() {
    assertThat(journeys).hasSizeGreaterThan(25).extracting(Journey::id).doesNotHaveDuplicates();
    assertThat(journeys)
        .allSatisfy(
            each ->
                assertThat(each.cases().isEmpty())
                    .as(each.id())
                    .isEqualTo(each.reason().isPresent()));
  }

  @Test
  void everyCaseThatALineNames_exists() {
    assertThat(journeys)
        .flatExtracting(Journey::cases)
        .allSatisfy(
            named -> assertThat(cases).as(named).anyMatch(each -> Journey.names(named, each.id())));
  }

  @Test
  void everyTagOfACase_isALineThatNamesTheCase() {
    assertThat(cases)
        .isNotEmpty()
        .allSatisfy(
            testCase ->
                assertThat(tagged(testCase))
                    .as(testCase.id())
                    .isSubsetOf(
                        journeys.stream()
                            .filter(each -> each.isDecidedBy(testCase))
                            .map(Journey::id)
                            .toList()));
  }

  /** Else a line could name cases that never heard of it, however much it says. */
  @Test
  void everyWayInWhichARelationshipEnds_isToldOfByATaggedCase() {
    Set<String> tags = new TreeSet<>();
    cases.forEach(each -> tags.addAll(tagged(each)));
    assertThat(tags)
        .containsAll(
            journeys.stream().map(Journey::id).filter(id -> id.startsWith("end-")).toList());
  }

  private static Set<String> tagged(TestCase testCase) {
    return testCase.tags().stream()
        .filter(tag -> tag.startsWith(TAG))
        .map(tag -> tag.substring(TAG.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void committedPage_isWhatTheCommandWritesToday() throws IOException {
    assertThat(Files.readString(Path.of("src", "site", "markdown", JourneyPage.FILE)))
        .as("stale: run greenlight requirements --journeys-table src/site/markdown")
        .isEqualTo(JourneyPage.of(journeys, cases));
  }
}
