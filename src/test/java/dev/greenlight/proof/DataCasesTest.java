package dev.greenlight.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.Bench;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.feed.FeedConforms;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Role;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import dev.greenlight.record.Journal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run asks of each data block, asked of a document that holds what the block is about. */
final class DataCasesTest {
  private static final String ROOT = "https://dc.example.com/resource";
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final RuleBook RULES = RuleBook.bundled();
  private static final DataCases CASES = new DataCases(RULES);
  private static final Map<Specimen, PreparedSpecimen> PREPARED = new EnumMap<>(Specimen.class);
  private static final Ruling RULING =
      new Ruling(EspiVersion.V4_0, Profile.CERTIFICATION, Catalogue.load());

  @TempDir private Path folder;

  static Stream<FunctionBlockId> blocks() {
    return RULES.usageBlocks().stream().sorted();
  }

  /** The specimen that holds what a block is about. */
  private static Specimen specimen(FunctionBlockId block) {
    return Stream.of(Specimen.SUBSCRIPTION, Specimen.SHOWCASE)
        .filter(each -> each.blocks().contains(block))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no specimen holds what " + block + " is about"));
  }

  private static PreparedSpecimen prepared(Specimen specimen) {
    return PREPARED.computeIfAbsent(specimen, each -> new PreparedSpecimen(each, 1, ROOT, NOW));
  }

  /** Asked of one document, which is judged once, as in a run. */
  private List<CheckResult> ask(List<FunctionBlockId> blocks, byte[] document) {
    Exchange exchange =
        new Exchange(
            new Exchange.Request("GET", ROOT + "/Batch/Subscription/9", List.of(), Body.NONE),
            new Exchange.Response(
                200,
                List.of(new Header("Content-Type", "application/atom+xml")),
                new Body("", document.length, false, document)),
            null,
            1);
    try (Journal journal = new Journal(folder.resolve("evidence" + System.nanoTime()))) {
      Map<String, String> answer = Map.of("answer", journal.exhibit(null, "answer", exchange));
      Bench bench = new Bench(RULING);
      return blocks.stream()
          .map(
              block ->
                  bench.hear(
                      new FeedConforms(block),
                      "data_follows_rules",
                      asking(block),
                      journal.exhibits(answer)))
          .toList();
    }
  }

  private static TestCase asking(FunctionBlockId block) {
    return new TestCase(
        "TC_DATA_" + block.toString().replace("_", ""),
        block,
        Role.CUSTODIAN,
        "",
        List.of(),
        List.of("data_follows_rules"),
        Set.of());
  }

  @Test
  void blocks_areThoseThatTheFunctionBlockCatalogueCallsImplemented() {
    assertThat(blocks())
        .extracting(FunctionBlockId::number)
        .contains(1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 27, 28, 29)
        .doesNotContain(3, 31, 55, 99);
  }

  @Test
  void documentThatHoldsWhatTheBlockIsAbout_conforms() {
    Map<Specimen, List<FunctionBlockId>> bySpecimen =
        blocks().collect(Collectors.groupingBy(DataCasesTest::specimen));
    assertThat(bySpecimen).hasSize(2);
    bySpecimen.forEach(
        (specimen, blocks) ->
            assertThat(ask(blocks, prepared(specimen).good()))
                .hasSameSizeAs(blocks)
                .allSatisfy(
                    result -> {
                      assertThat(result.verdict()).as("%s", result).isEqualTo(Verdict.PASS);
                      assertThat(result.inspected()).isPositive();
                    }));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void firstSinAgainstTheBlock_fails(FunctionBlockId block) {
    Specimen specimen = specimen(block);
    String testCase = "TC_DATA_" + block.toString().replace("_", "");
    FeedDeviation sin =
        specimen.deviations().stream()
            .filter(each -> CASES.mustNotice(each).contains(testCase))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no sin that " + testCase + " must notice"));
    byte[] bad = prepared(specimen).commit(sin);
    assertThat(ask(List.of(block), bad).get(0).verdict()).as(sin.id()).isEqualTo(Verdict.FAIL);
  }
}
