package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.judge.feed.customer.CustomerRules;
import dev.greenlight.judge.feed.rule.OwnRules;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.SchemaCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of ours is in the catalogue, and judges a good and a bad document rightly. */
class RuleFixturesTest {
  private static final Path FIXTURES = Path.of("fixtures", "feeds");
  private static final Pattern EXPECT =
      Pattern.compile(
          "<!-- Expect: (?:none|(?<kind>\\w+) at line (?<line>\\d+)(?:; also (?<also>\\w+))?(?:; asked for (?<blocks>[\\d,]+))?)(?:\\. [^>]*)? -->");
  private static final Pattern ASKED =
      Pattern.compile("<!-- Asked:(?<blocks>(?: FB_\\d+)*)(?: ESPI (?<version>[0-9.]+))? -->");

  /** The name under which it came, and an earlier download beside the folder of the rule. */
  private static final Pattern NAMED = Pattern.compile("<!-- Named: (?<name>.+) -->");

  private static final Pattern AGAINST = Pattern.compile("<!-- Against: (?<file>\\S+) -->");

  /** Few enough to be exceeded by a small document. */
  private static final Pattern SIZES =
      Pattern.compile(
          "<!-- Sizes: (?<readings>\\d+) readings, (?<blocks>\\d+) blocks, (?<bytes>\\d+) bytes -->");

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

  private static Matcher expectation(Path document) {
    try {
      String text = Files.readString(document, StandardCharsets.UTF_8);
      Matcher expect = EXPECT.matcher(text);
      assertThat(expect.find()).as("%s says what it expects", document).isTrue();
      return expect;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By our rules alone: next to the published ones those that say the same keep silent. */
  private static ValidationResult judged(Path document) throws IOException {
    FeedJudge judge =
        new FeedJudge(RuleBook.bundled(), SOURCES, SchemaCheck::of, ReaderLimits.DEFAULT);
    try (InputStream in = Files.newInputStream(document)) {
      return judge.judge(document.toString(), in, ruling(document), delivery(document));
    }
  }

  private static Delivery delivery(Path document) throws IOException {
    String text = Files.readString(document, StandardCharsets.ISO_8859_1);
    Matcher named = NAMED.matcher(text);
    Matcher against = AGAINST.matcher(text);
    return new Delivery(
        named.find() ? Optional.of(named.group("name")) : Optional.empty(),
        against.find()
            ? Optional.of(remembered(document.resolveSibling(against.group("file"))))
            : Optional.empty());
  }

  private static Snapshot remembered(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return FeedJudge.bundled().remember(in);
    }
  }

  /** Strict; version and blocks as the user would give them, if the document says so. */
  private static FeedRuling ruling(Path document) throws IOException {
    Matcher sizes = SIZES.matcher(Files.readString(document, StandardCharsets.ISO_8859_1));
    return sizes.find()
        ? anySize(document)
            .with(
                new SizeLimits(
                    Long.parseLong(sizes.group("readings")),
                    Long.parseLong(sizes.group("blocks")),
                    Long.parseLong(sizes.group("bytes"))))
        : anySize(document);
  }

  private static FeedRuling anySize(Path document) throws IOException {
    Matcher asked = ASKED.matcher(Files.readString(document, StandardCharsets.ISO_8859_1));
    if (!asked.find()) {
      return asked(document);
    }
    Set<FunctionBlockId> blocks =
        Stream.of(asked.group("blocks").strip().split(" "))
            .filter(block -> !block.isEmpty())
            .map(block -> new FunctionBlockId(Integer.parseInt(block.substring("FB_".length()))))
            .collect(Collectors.toSet());
    return new FeedRuling(
        Optional.ofNullable(asked.group("version")).flatMap(EspiVersion::of),
        Profile.STRICT,
        blocks,
        Feeds.NOW);
  }

  /** A block of which the document has nothing is judged only when somebody asks for it. */
  private static FeedRuling asked(Path document) {
    String blocks = expectation(document).group("blocks");
    return blocks == null
        ? STRICT
        : new FeedRuling(
            Optional.empty(),
            Profile.STRICT,
            Stream.of(blocks.split(","))
                .map(block -> FunctionBlockId.parse(block).orElseThrow())
                .collect(Collectors.toUnmodifiableSet()),
            Feeds.NOW);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void badDocument_isCaughtWhereItIsBadAndForNothingElse(Path document) throws IOException {
    Matcher expect = expectation(document);
    String rule = IDS.get(document.getParent().getFileName().toString());

    assertThat(judged(document).findings())
        .isNotEmpty()
        .filteredOn(finding -> !finding.kind().equals(expect.group("also")))
        .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(rule))
        .anySatisfy(
            finding -> {
              assertThat(finding.kind()).isEqualTo(expect.group("kind"));
              assertThat(finding.location().line())
                  .isEqualTo(Integer.parseInt(expect.group("line")));
            });
  }

  @ParameterizedTest
  @MethodSource("good")
  void goodDocument_hasNoFinding(Path document) throws IOException {
    assertThat(expectation(document).group("kind")).isNull();
    assertThat(judged(document).findings()).isEmpty();
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
      try (InputStream in = Files.newInputStream(document)) {
        Examination examination =
            FeedJudge.bundled().examine(in, ruling(document), delivery(document));
        for (Judgement judgement : examination.judgements()) {
          inspected.merge(judgement.rule(), judgement.inspections(), Long::sum);
        }
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

  @Test
  void everyRule_hasOneEntryInTheCatalogue() {
    Map<String, RuleEntry> own =
        RuleBook.bundled().rules().stream()
            .filter(rule -> !rule.id().matches("D\\d+"))
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
