package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.judge.feed.customer.CustomerRules;
import dev.greenlight.judge.feed.rule.OwnRules;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.proof.rules.Fixture;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of ours is in the catalogue, and judges a good and a bad document rightly. */
class RuleFixturesTest {
  private static final Path FIXTURES = Path.of("fixtures", "feeds");
  private static final FeedRuling STRICT = FeedRuling.auto(Profile.STRICT, Feeds.NOW);

  private static final List<RuleSource> SOURCES = List.of(new OwnRules(), new CustomerRules());

  /** Rules by the name of their class; those that share a class by their id. */
  private static final Map<String, String> IDS =
      SOURCES.stream()
          .flatMap(
              source ->
                  source.duties(STRICT, new Facts(new LinkGraph(false), Delivery.UNKNOWN)).stream())
          .collect(Collectors.toMap(RuleFixturesTest::name, Duty::id));

  private static String name(Duty duty) {
    Class<?> rule = duty.rule().getClass();
    return rule.isAnnotationPresent(Rule.class) ? rule.getSimpleName() : duty.id();
  }

  static List<Path> bad() throws IOException {
    return documents(FIXTURES.resolve("bad"));
  }

  static List<Path> good() throws IOException {
    return documents(FIXTURES.resolve("good"));
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("official"))
          .sorted()
          .toList();
    }
  }

  private static Fixture fixture(Path document) throws IOException {
    Fixture fixture = Fixture.read(document);
    assertThat(fixture.saysWhatToExpect()).as("%s says what it expects", document).isTrue();
    return fixture;
  }

  /** By our rules alone: next to the published ones those that say the same keep silent. */
  private static ValidationResult judged(Fixture fixture) throws IOException {
    FeedJudge judge =
        new FeedJudge(RuleBook.bundled(), SOURCES, SchemaCheck::of, ReaderLimits.DEFAULT);
    return judge.judge("", fixture.open(), fixture.ruling(Feeds.NOW), fixture.delivery());
  }

  @ParameterizedTest
  @MethodSource("bad")
  void badDocument_isCaughtWhereItIsBadAndForNothingElse(Path document) throws IOException {
    Fixture fixture = fixture(document);
    Fixture.Expected expected = fixture.expected().orElseThrow();
    String rule = IDS.get(document.getParent().getFileName().toString());

    assertThat(judged(fixture).findings())
        .isNotEmpty()
        .filteredOn(finding -> expected.also().filter(finding.kind()::equals).isEmpty())
        .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(rule))
        .anySatisfy(
            finding -> {
              assertThat(finding.kind()).isEqualTo(expected.kind());
              assertThat(finding.location().line()).isEqualTo(expected.line());
            });
  }

  @ParameterizedTest
  @MethodSource("good")
  void goodDocument_hasNoFinding(Path document) throws IOException {
    Fixture fixture = fixture(document);

    assertThat(fixture.expected()).isEmpty();
    assertThat(judged(fixture).findings()).isEmpty();
  }

  /** Of ours: a published test may find what is not there at all. */
  @ParameterizedTest
  @MethodSource("bad")
  void whoFinds_hasLookedAtSomething(Path document) throws IOException {
    Fixture fixture = fixture(document);

    assertThat(
            FeedJudge.bundled()
                .examine(fixture.open(), fixture.ruling(Feeds.NOW), fixture.delivery())
                .judgements())
        .filteredOn(judgement -> IDS.containsValue(judgement.rule()) && judgement.hasFound())
        .isNotEmpty()
        .allSatisfy(judgement -> assertThat(judgement.inspections()).isPositive());
  }

  @Test
  void everyRule_hasBadDocument() throws IOException {
    assertThat(bad())
        .extracting(document -> document.getParent().getFileName().toString())
        .containsAll(IDS.keySet())
        .allSatisfy(name -> assertThat(IDS).containsKey(name));
  }

  @Test
  void everyRule_looksAtSomethingInGoodDocuments() throws IOException {
    Map<String, Long> inspected = new TreeMap<>();
    for (Path document : good()) {
      Fixture fixture = fixture(document);
      Examination examination =
          FeedJudge.bundled()
              .examine(fixture.open(), fixture.ruling(Feeds.NOW), fixture.delivery());
      for (Judgement judgement : examination.judgements()) {
        inspected.merge(judgement.rule(), judgement.inspections(), Long::sum);
      }
    }
    assertThat(IDS.values())
        .allSatisfy(id -> assertThat(inspected.get(id)).as("things %s looked at", id).isPositive());
  }

  @Test
  void everyRule_isRegistered() {
    List<String> rules =
        new ClassFileImporter()
                .importPackages(
                    "dev.greenlight.judge.feed.rule", "dev.greenlight.judge.feed.customer")
                .stream()
                .filter(type -> type.isAnnotatedWith(Rule.class))
                .map(JavaClass::getSimpleName)
                .toList();

    assertThat(rules).isNotEmpty();
    assertThat(IDS.keySet()).containsAll(rules);
    assertThat(IDS.entrySet())
        .filteredOn(rule -> !rules.contains(rule.getKey()))
        .allSatisfy(shared -> assertThat(shared.getKey()).isEqualTo(shared.getValue()));
  }

  /** A slip in the name would leave the finding for information. */
  @Test
  void everyKindThatWarns_isExpectedOfABadDocumentOfItsRule() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Path document : bad()) {
      String rule = IDS.get(document.getParent().getFileName().toString());
      Fixture.Expected found = fixture(document).expected().orElseThrow();
      expected.add(rule + '/' + found.kind());
      found.also().ifPresent(kind -> expected.add(rule + '/' + kind));
    }

    assertThat(
            RuleBook.bundled().rules().stream()
                .flatMap(rule -> rule.warnings().stream().map(kind -> rule.id() + '/' + kind)))
        .isNotEmpty()
        .isSubsetOf(expected);
  }

  @Test
  void everyRule_hasOneEntryInTheCatalogue() {
    Map<String, RuleEntry> own =
        RuleBook.bundled().rules().stream()
            .filter(rule -> !rule.id().matches("D\\d+") && !rule.isOfTodaysTablesAlone())
            .collect(Collectors.toMap(RuleEntry::id, Function.identity()));

    assertThat(IDS.values()).doesNotHaveDuplicates();
    assertThat(own.keySet()).containsExactlyInAnyOrderElementsOf(IDS.values());
    assertThat(own.values())
        .allSatisfy(
            rule -> {
              assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
              assertThat(rule.why()).isNotBlank();
              assertThat(rule.fix()).isNotBlank();
            });
  }
}
