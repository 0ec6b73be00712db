package dev.greenlight.proof.rules;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.judge.feed.Delivery;
import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult.FeedFinding;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import dev.greenlight.proof.PreparedSpecimen;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for examples in the fixtures: a bad one where the rule finds something, a good one at the
 * same element of a document that has no fault. Rules that no fixture breaks are shown on what a
 * deviation makes of its specimen.
 */
public final class RuleExamples {
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
  private static final String ROOT = "https://custodian.test/espi/1_1/resource";
  private static final long SEED = 1;
  private static final int MOST_LINES = 7;
  private static final int LONGEST_LINE = 150;
  private static final Pattern INDEX = Pattern.compile("\\[[0-9]+\\]");

  /**
   * The lines of a document.
   *
   * @param expected the kind of finding that it is there for; empty when it does not say
   */
  private record Text(String name, List<String> lines, Optional<String> expected) {
    static Text of(String name, byte[] bytes, Optional<String> expected) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return new Text(name, List.of(text.split("\r?\n", -1)), expected);
    }
  }

  /** A finding that shows what a rule is about. */
  private record Shown(Text text, FeedFinding finding) {
    boolean isExpected() {
      return text.expected().filter(finding.kind()::equals).isPresent();
    }
  }

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
                    List.copyOf(killers.getOrDefault(rule.id(), Set.of())),
                    NeverAlone.reason(rule.id())))
        .toList();
  }

  private List<RuleDoc> docs(RuleBook book) throws IOException {
    for (Path file : documents("bad")) {
      Fixture fixture = Fixture.read(file);
      note(text(file, fixture), judged(fixture.bytes(), fixture.ruling(NOW), fixture.delivery()));
    }
    Map<String, Set<String>> killers = killers();
    bend(book);
    List<Text> good = new ArrayList<>();
    for (Path file : documents("good")) {
      good.add(text(file, Fixture.read(file)));
    }
    List<RuleDoc> docs = new ArrayList<>();
    for (RuleEntry rule : book.rules()) {
      Optional<Shown> bad = Optional.ofNullable(shown.get(rule.id()));
      docs.add(
          new RuleDoc(
              rule,
              bad.map(RuleExamples::example),
              bad.flatMap(each -> counterpart(each, good)),
              List.copyOf(killers.getOrDefault(rule.id(), Set.of())),
              NeverAlone.reason(rule.id())));
    }
    return docs;
  }

  private List<Path> documents(String kind) throws IOException {
    try (Stream<Path> files = Files.walk(feeds.resolve(kind))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Text text(Path file, Fixture fixture) {
    return Text.of(
        "fixtures/feeds/" + feeds.relativize(file).toString().replace('\\', '/'),
        fixture.bytes(),
        fixture.expected().map(Fixture.Expected::kind));
  }

  /** The document that is named after a rule shows it best; else the first that breaks it. */
  private void note(Text text, List<FeedFinding> findings) {
    for (FeedFinding finding : findings) {
      Shown fresh = new Shown(text, finding);
      Shown before = shown.get(finding.rule());
      if (before == null || (fresh.isExpected() && !before.isExpected())) {
        shown.put(finding.rule(), fresh);
      }
    }
  }

  private List<FeedFinding> judged(byte[] document, FeedRuling ruling, Delivery delivery)
      throws IOException {
    return judge.judge("", new ByteArrayInputStream(document), ruling, delivery).findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO || !finding.rule().startsWith("D"))
        .toList();
  }

  private static Map<String, Set<String>> killers() {
    Map<String, Set<String>> killers = new HashMap<>();
    for (Specimen specimen : Specimen.values()) {
      for (FeedDeviation deviation : specimen.deviations()) {
        for (String rule : noticing(specimen, deviation)) {
          killers.computeIfAbsent(rule, id -> new TreeSet<>()).add(deviation.id());
        }
      }
    }
    return killers;
  }

  /** The rules that must notice, under whatever profile. */
  private static Set<String> noticing(Specimen specimen, FeedDeviation deviation) {
    return specimen.profiles().stream()
        .flatMap(profile -> deviation.killedBy(profile).stream())
        .collect(Collectors.toSet());
  }

  /** Commits the first sin that a rule without an example must notice. */
  private void bend(RuleBook book) throws IOException {
    Set<String> missing = book.rules().stream().map(RuleEntry::id).collect(Collectors.toSet());
    missing.removeAll(shown.keySet());
    for (Specimen specimen : Specimen.values()) {
      PreparedSpecimen prepared = new PreparedSpecimen(specimen, SEED, ROOT, NOW);
      for (FeedDeviation deviation : specimen.deviations()) {
        Set<String> wanted = noticing(specimen, deviation);
        wanted.retainAll(missing);
        if (!wanted.isEmpty()) {
          bend(book, prepared, deviation, wanted);
          missing.removeAll(shown.keySet());
        }
      }
    }
  }

  private void bend(
      RuleBook book, PreparedSpecimen prepared, FeedDeviation deviation, Set<String> wanted)
      throws IOException {
    boolean ofToday = wanted.stream().anyMatch(id -> book.rule(id).isOfTodaysTablesAlone());
    Profile profile = ofToday ? Profile.OFFICIAL_2026 : Profile.STRICT;
    byte[] bent = prepared.commit(deviation);
    List<FeedFinding> findings =
        judged(bent, prepared.ruling(profile, deviation), prepared.delivery(deviation));
    note(
        Text.of("run --deviation " + deviation.id(), bent, Optional.empty()),
        findings.stream().filter(finding -> wanted.contains(finding.rule())).toList());
  }

  private static Example example(Shown shown) {
    int line = Math.max(1, shown.finding().location().line());
    return new Example(
        shown.text().name(), line, excerpt(shown.text(), line), shown.finding().message());
  }

  /**
   * The same element in the first good document of the same side that has it, else of any side,
   * else under its name of today, else what it stands in; the beginning of a document where it is
   * the document itself that is bad.
   */
  private static Optional<Example> counterpart(Shown bad, List<Text> good) {
    List<Text> sameSide = good.stream().filter(text -> isSameSide(bad, text)).toList();
    String path = INDEX.matcher(bad.finding().location().path()).replaceAll("");
    while (path.length() > 1) {
      String element = path.substring(path.lastIndexOf('/') + 1);
      String today = Kind.named(element).map(Kind::element).orElse(element);
      Optional<Example> example =
          first(element, sameSide).or(() -> first(element, good)).or(() -> first(today, sameSide));
      if (example.isPresent()) {
        return example;
      }
      path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
    return beginning(bad, sameSide);
  }

  private static Optional<Example> first(String element, List<Text> good) {
    Pattern start = Pattern.compile("<(?:[A-Za-z]+:)?" + Pattern.quote(element) + "[\\s>/]");
    for (Text text : good) {
      for (int line = 1; line <= text.lines().size(); line++) {
        if (start.matcher(text.lines().get(line - 1)).find()) {
          return Optional.of(new Example(text.name(), line, excerpt(text, line), ""));
        }
      }
    }
    return Optional.empty();
  }

  /** Of a document whose file has a name to judge, where that is bad. */
  private static Optional<Example> beginning(Shown bad, List<Text> good) {
    boolean named = isNamed(bad.text());
    return good.stream()
        .filter(text -> isNamed(text) || !named)
        .findFirst()
        .map(text -> new Example(text.name(), 1, excerpt(text, 1), ""));
  }

  private static boolean isNamed(Text text) {
    return text.lines().stream().anyMatch(line -> line.startsWith("<!-- Named:"));
  }

  private static boolean isSameSide(Shown bad, Text text) {
    return bad.text().lines().stream().anyMatch(line -> line.contains("espi/customer"))
        == text.lines().stream().anyMatch(line -> line.contains("espi/customer"));
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
