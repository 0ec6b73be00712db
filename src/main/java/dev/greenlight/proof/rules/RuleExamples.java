package dev.greenlight.proof.rules;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.feed.CustomerDeviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.FeedDeviations;
import dev.greenlight.report.rules.RuleDoc;
import dev.greenlight.report.rules.RuleDoc.Example;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for examples in the fixtures: a bad one where the rule finds something, a good one at the
 * same element of a document that has no fault. Published tests that no fixture breaks are shown on
 * what a deviation makes of the feed of the embedded custodian.
 */
public final class RuleExamples {
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
  private static final long SEED = 1;
  private static final int MOST_LINES = 7;
  private static final int LONGEST_LINE = 150;
  private static final Pattern ASKED =
      Pattern.compile("<!-- Asked:(?<blocks>(?: FB_\\d+)*)(?: ESPI (?<version>[0-9.]+))? -->");
  private static final Pattern ASKED_FOR = Pattern.compile("asked for (?<blocks>[\\d,]+)");
  private static final FeedRuling ALL_USAGE_BLOCKS =
      new FeedRuling(
          Optional.of(EspiVersion.V4_0),
          Profile.STRICT,
          IntStream.of(1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 27, 28, 29, 99)
              .mapToObj(FunctionBlockId::new)
              .collect(Collectors.toSet()),
          NOW);
  private static final Pattern INDEX = Pattern.compile("\\[[0-9]+\\]");

  /** A document and its lines. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and only read
  private record Text(String name, byte[] bytes, List<String> lines) {
    static Text of(String name, byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return new Text(name, bytes, List.of(text.split("\r?\n", -1)));
    }
  }

  /** A finding that shows what a rule is about. */
  private record Shown(Text text, FeedFinding finding) {}

  private final Path feeds;
  private final FeedJudge judge = FeedJudge.bundled();
  private final Map<String, Shown> shown = new HashMap<>();

  private RuleExamples(Path feeds) {
    this.feeds = feeds;
  }

  /**
   * What the documentation says of each rule of the book.
   *
   * @param feeds the folder with {@code good} and {@code bad} documents
   */
  public static List<RuleDoc> find(RuleBook book, Path feeds) throws IOException {
    return new RuleExamples(feeds).docs(book);
  }

  /** The same without examples, at once. */
  public static List<RuleDoc> withoutExamples(RuleBook book) {
    Map<String, Set<String>> killers = killers();
    return book.rules().stream()
        .map(
            rule ->
                new RuleDoc(
                    rule,
                    Optional.empty(),
                    Optional.empty(),
                    List.copyOf(killers.getOrDefault(rule.id(), Set.of()))))
        .toList();
  }

  private List<RuleDoc> docs(RuleBook book) throws IOException {
    for (Path file : documents("bad")) {
      Text text = read(file);
      note(text, judged(text, ruling(text)));
    }
    Map<String, Set<String>> killers = killers();
    bend(book);
    List<Text> good = new ArrayList<>();
    for (Path file : documents("good")) {
      good.add(read(file));
    }
    List<RuleDoc> docs = new ArrayList<>();
    for (RuleEntry rule : book.rules()) {
      Optional<Shown> bad = Optional.ofNullable(shown.get(rule.id()));
      docs.add(
          new RuleDoc(
              rule,
              bad.map(RuleExamples::example),
              bad.flatMap(each -> counterpart(each, good)),
              List.copyOf(killers.getOrDefault(rule.id(), Set.of()))));
    }
    return docs;
  }

  private List<Path> documents(String kind) throws IOException {
    try (Stream<Path> files = Files.walk(feeds.resolve(kind))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Text read(Path file) throws IOException {
    return Text.of(
        "fixtures/feeds/" + feeds.relativize(file).toString().replace('\\', '/'),
        Files.readAllBytes(file));
  }

  /** The document that is named after a rule shows it best; else the first that breaks it. */
  private void note(Text text, List<FeedFinding> findings) {
    String comment = String.join("\n", text.lines().subList(0, Math.min(5, text.lines().size())));
    for (FeedFinding finding : findings) {
      boolean expected = comment.contains("Expect: " + finding.kind() + " at line");
      Shown before = shown.get(finding.rule());
      if (before == null || (expected && !isExpected(before))) {
        shown.put(finding.rule(), new Shown(text, finding));
      }
    }
  }

  private static boolean isExpected(Shown shown) {
    return shown.text().lines().stream()
        .limit(5)
        .anyMatch(line -> line.contains("Expect: " + shown.finding().kind() + " at line"));
  }

  private List<FeedFinding> judged(Text text, FeedRuling ruling) throws IOException {
    return judge
        .judge(text.name(), new ByteArrayInputStream(text.bytes()), ruling)
        .findings()
        .stream()
        .filter(finding -> finding.severity() != Severity.INFO || !finding.rule().startsWith("D"))
        .toList();
  }

  /** Version and blocks as the document says that a user would give them. */
  private static FeedRuling ruling(Text text) {
    String all = String.join("\n", text.lines());
    Set<FunctionBlockId> blocks = new HashSet<>();
    Optional<EspiVersion> version = Optional.empty();
    Matcher asked = ASKED.matcher(all);
    Matcher askedFor = ASKED_FOR.matcher(all);
    if (asked.find()) {
      version = Optional.ofNullable(asked.group("version")).flatMap(EspiVersion::of);
      Stream.of(asked.group("blocks").strip().split(" "))
          .forEach(block -> FunctionBlockId.parse(block).ifPresent(blocks::add));
    } else if (askedFor.find()) {
      Stream.of(askedFor.group("blocks").split(","))
          .forEach(block -> FunctionBlockId.parse(block).ifPresent(blocks::add));
    }
    return new FeedRuling(version, Profile.STRICT, blocks, NOW);
  }

  private static Map<String, Set<String>> killers() {
    Map<String, Set<String>> killers = new HashMap<>();
    for (Deviation deviation : deviations()) {
      for (Profile profile : Profile.values()) {
        for (String rule : deviation.killedBy(profile)) {
          killers.computeIfAbsent(rule, id -> new TreeSet<>()).add(deviation.id());
        }
      }
    }
    return killers;
  }

  private static List<Deviation> deviations() {
    return Stream.<Deviation>concat(
            FeedDeviations.all().stream(), CustomerDeviations.all().stream())
        .toList();
  }

  /** Commits the first sin that a rule without an example must notice. */
  private void bend(RuleBook book) throws IOException {
    UsageData data =
        UsageData.of(
            SEED, "https://custodian.test/espi/1_1/resource", NOW, UsageData.SHORTEST_HISTORY);
    Map<FeedDeviation, Text> committed = new LinkedHashMap<>();
    for (FeedDeviation deviation : FeedDeviations.all()) {
      Set<String> missing =
          deviation.killedBy(Profile.CERTIFICATION).stream()
              .filter(id -> book.rules().stream().anyMatch(rule -> rule.id().equals(id)))
              .filter(id -> !shown.containsKey(id))
              .collect(Collectors.toSet());
      if (!missing.isEmpty()) {
        Text text = committed.computeIfAbsent(deviation, sin -> bent(data, sin));
        note(text, judged(text, ALL_USAGE_BLOCKS));
      }
    }
  }

  private static Text bent(UsageData data, FeedDeviation deviation) {
    return Text.of(
        "run --deviation " + deviation.id(),
        deviation.commit(data.subscription(UsageData.SUBSCRIPTION_1).orElseThrow().batch()));
  }

  private static Example example(Shown shown) {
    int line = Math.max(1, shown.finding().location().line());
    return new Example(
        shown.text().name(), line, excerpt(shown.text(), line), shown.finding().message());
  }

  /** The same element in the first good document of the same side that has it. */
  private static Optional<Example> counterpart(Shown bad, List<Text> good) {
    String element = element(bad.finding().location().path());
    if (element.isEmpty()) {
      return Optional.empty();
    }
    Pattern start = Pattern.compile("<(?:[A-Za-z]+:)?" + Pattern.quote(element) + "[\\s>/]");
    for (Text text : good) {
      for (int line = 1; line <= text.lines().size(); line++) {
        if (start.matcher(text.lines().get(line - 1)).find() && isSameSide(bad, text)) {
          return Optional.of(new Example(text.name(), line, excerpt(text, line), ""));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSameSide(Shown bad, Text text) {
    return bad.text().lines().stream().anyMatch(line -> line.contains("espi/customer"))
        == text.lines().stream().anyMatch(line -> line.contains("espi/customer"));
  }

  private static String element(String path) {
    String plain = INDEX.matcher(path).replaceAll("");
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  private static List<String> excerpt(Text text, int line) {
    int to = Math.min(text.lines().size(), line - 1 + MOST_LINES);
    List<String> some =
        text.lines().subList(Math.min(line - 1, to), to).stream()
            .map(
                each -> each.length() > LONGEST_LINE ? each.substring(0, LONGEST_LINE) + "…" : each)
            .toList();
    int indent =
        some.stream()
            .filter(each -> !each.isBlank())
            .mapToInt(each -> each.length() - each.stripLeading().length())
            .min()
            .orElse(0);
    return some.stream()
        .map(each -> each.length() < indent ? "" : each.substring(indent).stripTrailing())
        .toList();
  }
}
