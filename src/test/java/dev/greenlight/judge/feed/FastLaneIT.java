package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.customer.CustomerRules;
import dev.greenlight.judge.feed.official.OfficialRules;
import dev.greenlight.judge.feed.rule.OwnRules;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.record.Scratch;
import dev.greenlight.xml.DocumentMutator;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.SchemaCheck;
import dev.greenlight.xml.XmlPass;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readings that are read past the parser are judged as those that it reads. */
final class FastLaneIT {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final int MUTANTS = 100;
  private static final int LONGEST = 40_000;

  /** With the way past the parser closed, for want of room. */
  private static final ReaderLimits SLOW = slow(ReaderLimits.DEFAULT);

  private final FeedJudge fast = judge(ReaderLimits.DEFAULT);
  private final FeedJudge slow = judge(SLOW);

  private static ReaderLimits slow(ReaderLimits limits) {
    return new ReaderLimits(
        limits.depth(),
        limits.attributes(),
        limits.attributeLength(),
        limits.openAttributeText(),
        limits.textLength(),
        limits.tokenBytes(),
        limits.names(),
        limits.nameLength(),
        limits.elements(),
        limits.upperElements(),
        limits.bytes(),
        limits.bytesAfterProblem(),
        4_000,
        limits.keptText(),
        limits.heldText());
  }

  private static FeedJudge judge(ReaderLimits limits) {
    return new FeedJudge(
        RuleBook.bundled(),
        List.of(new OfficialRules(), new OwnRules(), new CustomerRules()),
        SchemaCheck::of,
        limits,
        List.of(),
        Scratch::ofMemory);
  }

  @Test
  void everyFixture_hasTheSameResult() throws IOException {
    for (Path file : fixtures()) {
      assertSameResult(Files.readAllBytes(file), file.toString());
    }
  }

  @Test
  void mutants_haveTheSameResult() throws IOException {
    List<String> documents = withReadings();
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < MUTANTS; i++) {
      String document = documents.get(random.nextInt(documents.size()));
      String mutant = new DocumentMutator(document, random.split()).mutant();
      assertSameResult(mutant.getBytes(StandardCharsets.UTF_8), "mutant " + i);
    }
  }

  /** Bytes that break off, or are no XML any more, are found at the same place. */
  @Test
  void brokenReadings_haveTheSameResult() throws IOException {
    byte[] whole = feed("\n  ", "", 12).getBytes(StandardCharsets.UTF_8);
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < MUTANTS; i++) {
      byte[] broken = whole.clone();
      int at = random.nextInt(broken.length);
      broken[at] = (byte) "<>&/0-x \r\n\"".charAt(i % 11);
      int length = random.nextInt(3) == 0 ? at + 1 : broken.length;
      assertSameResult(Arrays.copyOf(broken, length), "byte " + at + " of " + length);
    }
  }

  /**
   * The parser decodes a piece of the document at a time, and says of a piece with bytes that are
   * no text only where these stand: how much before them is judged depends on the pieces.
   */
  @Test
  void bytesThatAreNoText_areFoundAtTheSamePlace() throws IOException {
    byte[] whole = feed("\n  ", "", 12).getBytes(StandardCharsets.UTF_8);
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < MUTANTS / 10; i++) {
      byte[] broken = whole.clone();
      broken[random.nextInt(broken.length)] = (byte) 0xFF;
      assertThat(encodingFinding(fast, broken)).isEqualTo(encodingFinding(slow, broken));
    }
  }

  private static List<Object> encodingFinding(FeedJudge judge, byte[] document) throws IOException {
    ValidationResult result = result(judge, document, Profile.STRICT);
    return result.findings().stream()
        .filter(finding -> finding.rule().equals("GBX-FIL-04"))
        .<Object>map(
            finding ->
                List.of(
                    result.verdict(),
                    finding.message(),
                    finding.location().line(),
                    finding.location().column()))
        .toList();
  }

  private void assertSameResult(byte[] document, String name) throws IOException {
    for (Profile profile : List.of(Profile.OFFICIAL_2018, Profile.STRICT)) {
      assertThat(result(fast, document, profile))
          .as("%s, %s", name, profile)
          .isEqualTo(result(slow, document, profile));
    }
  }

  private static ValidationResult result(FeedJudge judge, byte[] document, Profile profile)
      throws IOException {
    FeedRuling ruling = new FeedRuling(Optional.empty(), profile, Set.of(), false, NOW);
    return judge.judge("document", new ByteArrayInputStream(document), ruling);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\n   ", "\r\n\t", "\n\n "})
  void readings_areTheSameElementsAtTheSamePlaces(String blanks) throws IOException {
    for (String prefix : List.of("", "espi:")) {
      byte[] document = feed(blanks, prefix, 40).getBytes(StandardCharsets.UTF_8);
      List<String> told = told(document, ReaderLimits.DEFAULT);
      assertThat(told).isEqualTo(told(document, SLOW));
      // The first of each block, and what stands so near the end that it could be cut off, are not.
      assertThat(plain(document, ReaderLimits.DEFAULT)).isBetween(34L, 37L);
      assertThat(plain(document, SLOW)).isZero();
    }
  }

  /** What comes in small pieces is read in the same way. */
  @Test
  void readings_mayComeInPieces() throws IOException {
    byte[] document = feed("\n ", "", 40).getBytes(StandardCharsets.UTF_8);
    List<String> whole = told(document, ReaderLimits.DEFAULT);
    for (int size : new int[] {1, 7, 100, 997}) {
      List<String> told = new ArrayList<>();
      InputStream pieces =
          new ByteArrayInputStream(document) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
              return super.read(into, offset, Math.min(size, length));
            }
          };
      read(pieces, ReaderLimits.DEFAULT, told);
      assertThat(told).isEqualTo(whole);
    }
  }

  /** A reading of which the schema is not sure, among good ones. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<value>999999999999999999</value>",
        "<value>07</value>",
        "<value> 7</value>",
        "<value>7<!-- c --></value>",
        "<value a='1'>7</value>",
        "<value>7</value><value>8</value>",
        "<tou>-1</tou><value>7</value>",
        "<odd>7</odd>",
        "<value/>",
        "<value xmlns='urn:other'>7</value>"
      })
  void oddReadings_areTheSame(String inside) throws IOException {
    String odd = "<IntervalReading>" + inside + "</IntervalReading>";
    String feed = feed("\n ", "", 20);
    int middle = feed.indexOf("<IntervalReading>", feed.length() / 2);
    byte[] document =
        (feed.substring(0, middle) + odd + feed.substring(middle)).getBytes(StandardCharsets.UTF_8);
    assertSameResult(document, inside);
    assertThat(told(document, ReaderLimits.DEFAULT)).isEqualTo(told(document, SLOW));
    assertThat(plain(document, ReaderLimits.DEFAULT)).isGreaterThan(10);
  }

  /** What only looks like a reading: the parser, not the bytes, says where readings end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- </IntervalReading><IntervalReading><value>1</value></IntervalReading> -->",
        "<?p </IntervalReading> ?>",
        "<other xmlns='urn:o'><IntervalReading><value>1</value></IntervalReading>"
            + "<IntervalReading><value>1</value></IntervalReading></other>"
      })
  void whatLooksLikeReadings_isNone(String trap) throws IOException {
    String feed = feed("\n ", "", 20);
    int middle = feed.indexOf("<IntervalReading>", feed.length() / 2);
    byte[] document =
        (feed.substring(0, middle) + trap + feed.substring(middle))
            .getBytes(StandardCharsets.UTF_8);
    assertSameResult(document, trap);
    assertThat(told(document, ReaderLimits.DEFAULT)).isEqualTo(told(document, SLOW));
  }

  private static long plain(byte[] document, ReaderLimits limits) throws IOException {
    long[] count = new long[1];
    FeedReader reader =
        new FeedReader(
            event -> count[0] += event instanceof ReadingRead read && read.isPlain() ? 1 : 0);
    pass(reader, limits).read(new ByteArrayInputStream(document));
    return count[0];
  }

  private static List<String> told(byte[] document, ReaderLimits limits) throws IOException {
    List<String> told = new ArrayList<>();
    read(new ByteArrayInputStream(document), limits, told);
    return told;
  }

  private static void read(InputStream in, ReaderLimits limits, List<String> told)
      throws IOException {
    FeedReader reader =
        new FeedReader(
            event -> {
              if (event instanceof ReadingRead reading) {
                tell(reading, told);
              } else if (event instanceof FeedEvent.BlockClosed closed) {
                told.add("block of %d: %s".formatted(closed.readings(), tree(closed.block())));
              } else if (event instanceof FeedEvent.EntryClosed entry) {
                told.add("entry " + entry.entry().at());
              }
            });
    XmlPass.Outcome outcome = pass(reader, limits).read(in);
    told.add(outcome.bytes() + " " + outcome.sha256() + " " + outcome.problem());
  }

  private static XmlPass pass(FeedReader reader, ReaderLimits limits) {
    return new XmlPass(limits, true, reader, List.of(SchemaCheck.of(EspiVersion.V4_0)));
  }

  private static void tell(ReadingRead reading, List<String> told) {
    told.add(
        "%d %d at %s: %s"
            .formatted(reading.entry(), reading.number(), reading.at(), tree(reading.reading())));
    told.add(
        "%s %s %s %s %s"
            .formatted(
                reading.start(),
                reading.duration(),
                reading.value(),
                reading.cost(),
                reading.code("tou")));
    for (int i = 0; i < reading.marks(); i++) {
      told.add(reading.mark(i) + " " + reading.isMarked(17));
    }
    told.add(reading.has("cost") + " " + reading.has("cpp") + " " + reading.spansTime());
  }

  private static String tree(Element element) {
    StringBuilder tree = new StringBuilder();
    tree(element, tree);
    return tree.toString();
  }

  private static void tree(Element element, StringBuilder tree) {
    tree.append(element.at())
        .append(element.namespace())
        .append('[')
        .append(element.stringValue())
        .append("|")
        .append(element.text());
    element.children().forEach(child -> tree(child, tree));
    tree.append(']');
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures/feeds"))) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  private static List<String> withReadings() throws IOException {
    List<String> documents = new ArrayList<>();
    for (Path file : fixtures()) {
      String document = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (document.length() < LONGEST && document.split("<IntervalReading", -1).length > 4) {
        documents.add(document);
      }
    }
    return documents;
  }

  /** Three blocks with so many readings together, of several markups. */
  private static String feed(String blanks, String prefix, int readings) {
    String namespace = prefix.isEmpty() ? "xmlns" : "xmlns:espi";
    StringBuilder feed =
        new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n")
            .append("<feed xmlns='http://www.w3.org/2005/Atom'><title>\u00dc</title>");
    int number = 0;
    for (int block = 0; block < 3; block++) {
      feed.append(blanks)
          .append("<entry><id>urn:uuid:")
          .append(block)
          .append("</id><content>")
          .append("<p:IntervalBlock ".replace("p:", prefix))
          .append(namespace)
          .append("='http://naesb.org/espi'>");
      int last = block == 2 ? readings : number + readings / 3;
      for (; number < last; number++) {
        feed.append(blanks).append(reading(number, blanks).replace("p:", prefix));
      }
      feed.append(blanks).append("</p:IntervalBlock></content></entry>".replace("p:", prefix));
    }
    return feed.append("</feed>").toString();
  }

  private static String reading(int number, String blanks) {
    String inner = blanks.replace("\n\n", "\n") + (blanks.isEmpty() ? "" : " ");
    String quality =
        number % 5 == 3
            ? inner + "<p:ReadingQuality><p:quality>17</p:quality></p:ReadingQuality>"
            : "";
    String cost = number % 7 == 5 ? inner + "<p:cost>" + number * 1000 + "</p:cost>" : "";
    return "<p:IntervalReading>"
        + cost
        + quality
        + inner
        + "<p:timePeriod><p:duration>900</p:duration>"
        + blanks
        + "<p:start>"
        + (1_600_000_000L + 900L * number)
        + "</p:start></p:timePeriod>"
        + inner
        + "<p:value>"
        + IntStream.range(0, number % 6).mapToObj(digit -> "7").reduce("1", String::concat)
        + "</p:value>"
        + blanks
        + "</p:IntervalReading>";
  }
}
