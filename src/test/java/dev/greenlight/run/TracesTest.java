package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.catalog.Traces;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.TracedLine;
import dev.greenlight.report.trace.TracePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every line of what is told or was wished for elsewhere has something that decides, or a reason.
 */
final class TracesTest {
  private static final String TAG = "journey:";

  /** Variants that the old harness had once, by the list of them. */
  private static final int DROPPED = 32;

  /** Scenarios of no source. */
  private static final int UNCOVERED = 15;

  private final List<TracedLine> journeys = Traces.JOURNEYS.lines();
  private final List<TestCase> cases =
      new FeatureScanner().scan(Path.of("features")).stream().map(Scenario::testCase).toList();

  @ParameterizedTest
  @EnumSource
  void everyLine_hasDecidersOrAReasonAndNotBoth(Traces table) {
    List<TracedLine> lines = table.lines();
    assertThat(lines).hasSizeGreaterThan(25).extracting(TracedLine::id).doesNotHaveDuplicates();
    assertThat(lines)
        .allSatisfy(
            each -> assertThat(each.isDecided()).as(each.id()).isEqualTo(each.reason().isEmpty()));
  }

  @ParameterizedTest
  @EnumSource
  void everyCaseThatALineNames_exists(Traces table) {
    assertThat(table.lines())
        .flatExtracting(TracedLine::cases)
        .allSatisfy(
            named ->
                assertThat(cases).as(named).anyMatch(each -> TracedLine.names(named, each.id())));
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleThatALineNames_isInTheRuleBook(Traces table) {
    assertThat(RuleBook.bundled().rules())
        .extracting(RuleEntry::id)
        .containsAll(table.lines().stream().flatMap(each -> each.rules().stream()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyTestOfOursThatALineNames_exists(Traces table) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      Set<String> classes =
          files
              .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(classes)
          .containsAll(table.lines().stream().flatMap(each -> each.tests().stream()).toList());
    }
  }

  /** Of the number that the lists of them have: nobody loses a line unseen. */
  @Test
  void backlog_hasEveryVariantAndEveryScenario() {
    assertThat(Traces.BACKLOG.lines().stream().collect(Collectors.groupingBy(TracedLine::source)))
        .containsOnlyKeys("FB_14, dropped", "FB_31, different", "none")
        .hasEntrySatisfying("FB_14, dropped", lines -> assertThat(lines).hasSize(DROPPED))
        .hasEntrySatisfying("none", lines -> assertThat(lines).hasSize(UNCOVERED));
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
                            .map(TracedLine::id)
                            .toList()));
  }

  /** Else a line could name cases that never heard of it, however much it says. */
  @Test
  void everyWayInWhichARelationshipEnds_isToldOfByATaggedCase() {
    Set<String> tags = new TreeSet<>();
    cases.forEach(each -> tags.addAll(tagged(each)));
    assertThat(tags)
        .containsAll(
            journeys.stream().map(TracedLine::id).filter(id -> id.startsWith("end-")).toList());
  }

  private static Set<String> tagged(TestCase testCase) {
    return testCase.tags().stream()
        .filter(tag -> tag.startsWith(TAG))
        .map(tag -> tag.substring(TAG.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource
  void committedPage_isWhatTheCommandWritesToday(TracePage page) throws IOException {
    assertThat(Files.readString(Path.of("src", "site", "markdown", page.file())))
        .as("stale: run greenlight requirements --journeys-table and --backlog-table")
        .isEqualTo(page.of(Traces.valueOf(page.name()).lines(), cases));
  }
}
