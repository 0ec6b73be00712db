package dev.greenlight.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.ValidationResult.SchemaError;
import dev.greenlight.xml.ElementListener.Keep;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compiled schemas find what the validator of the JDK finds in the whole document, word by word.
 */
final class CompiledSchemasIT {
  private static final List<EspiVersion> VERSIONS =
      List.of(EspiVersion.V4_0, EspiVersion.V3_3, EspiVersion.V1_1);

  private static final ElementListener DEAF =
      new ElementListener() {
        @Override
        public Keep opened(Element element) {
          return Keep.NOTHING;
        }

        @Override
        public void closed(Element element) {}
      };

  private static final int MUTANTS = Integer.getInteger("greenlight.mutants", 1_000);
  private static final int LONGEST = 30_000;

  @Test
  void everyFixture_isJudgedAlike() throws IOException {
    List<String> documents = documents(Integer.MAX_VALUE);
    assertThat(documents).hasSizeGreaterThan(100);
    for (String document : documents) {
      assertThat(compiled(document)).as(head(document)).isEqualTo(authority(document));
    }
  }

  @Test
  void everyMutant_isJudgedAlike() throws IOException {
    List<String> documents = documents(LONGEST);
    SplittableRandom random = new SplittableRandom(Long.getLong("greenlight.seed", 7));
    int withErrors = 0;
    for (int i = 0; i < MUTANTS; i++) {
      String good = documents.get(random.nextInt(documents.size()));
      String mutant = new DocumentMutator(good, random).mutant();
      List<String> expected = authority(mutant);
      withErrors += expected.stream().anyMatch(told -> told.contains("error")) ? 1 : 0;
      assertThat(compiled(mutant)).as(mutant).isEqualTo(expected);
    }
    assertThat(withErrors).isGreaterThan(MUTANTS / 3);
  }

  @Test
  void checkUntilFirstError_findsThatOne_andOthersFindAll() throws IOException {
    List<String> documents = documents(LONGEST);
    SplittableRandom random = new SplittableRandom(Long.getLong("greenlight.seed", 11));
    int stopped = 0;
    for (int i = 0; i < MUTANTS; i++) {
      String good = documents.get(random.nextInt(documents.size()));
      String mutant = new DocumentMutator(good, random).mutant();
      List<SchemaCheck> whole = VERSIONS.stream().map(SchemaCheck::of).toList();
      read(mutant, whole);
      int all = random.nextInt(VERSIONS.size() + 1);
      List<SchemaCheck> some = new ArrayList<>();
      for (EspiVersion version : VERSIONS) {
        SchemaCheck check = SchemaCheck.of(version);
        some.add(some.size() == all ? check : check.untilFirstError());
      }
      read(mutant, some);
      for (int j = 0; j < some.size(); j++) {
        List<SchemaError> errors = whole.get(j).errors();
        boolean stops = j != all && !errors.isEmpty();
        stopped += stops ? 1 : 0;
        assertThat(some.get(j).isOver()).as(mutant).isEqualTo(stops);
        assertThat(some.get(j).errors())
            .as(mutant)
            .isEqualTo(stops ? errors.subList(0, 1) : errors);
      }
    }
    assertThat(stopped).isGreaterThan(MUTANTS / 3);
  }

  @Test
  void longText_isJudgedAlike() throws IOException {
    String filler = "x".repeat(700_000);
    for (String element : List.of("title", "id", "published", "summary", "rights")) {
      String document =
          "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:uuid:a</id><entry><%s>%s</%s></entry></feed>"
              .formatted(element, filler, element);
      assertThat(compiled(document)).isEqualTo(authority(document));
    }
  }

  @Test
  void manyParts_areJudgedAlike() throws IOException {
    StringBuilder document =
        new StringBuilder("<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:uuid:a</id>");
    for (int i = 0; i < 6_000; i++) {
      document.append(i % 2 == 0 ? "<updated>2026-01-01T00:00:00Z</updated>" : "<id> </id>");
      document.append(i == 4_321 ? "<updated>today</updated>" : "\n");
    }
    document.append("<entry><content><UsagePoint xmlns='http://naesb.org/espi'/>");
    document.append("<!-- -->".repeat(3)).append("</content></entry></feed>");
    assertThat(compiled(document.toString())).isEqualTo(authority(document.toString()));
  }

  /** Where elements name their types, only the name of the type that they have anyway is sure. */
  @ParameterizedTest
  @CsvSource({
    "a:idType,           a:contentType, true",
    "a:dateTimeType,     a:contentType, false",
    "a:iconType,         a:contentType, false",
    "a:uriType,          a:contentType, false",
    "idType,             a:contentType, false",
    "e:idType,           a:contentType, false",
    "b:idType,           a:contentType, false",
    "' a:idType ',       a:contentType, false",
    "a:idtype,           a:contentType, false",
    "a:,                 a:contentType, false",
    ":idType,            a:contentType, false",
    "a:idType,           a:textType,    false",
    "a:idType,           e:UsagePoint,  false",
  })
  void namedTypes_areJudgedAlike(String id, String content, boolean sure) throws IOException {
    String document =
        """
        <a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:e="http://naesb.org/espi"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <a:id>urn:uuid:1</a:id><a:title>t</a:title><a:updated>2026-01-01T00:00:00Z</a:updated>
          <a:entry>
            <a:id xsi:type="%s">urn:uuid:2</a:id>
            <a:title type="text" xsi:type="a:textType">t</a:title>
            <a:updated xsi:type="a:dateTimeType">2026-01-01T00:00:00Z</a:updated>
            <a:content xsi:type="%s"><e:IntervalBlock xsi:type="e:IntervalBlock"><e:interval>
              <e:duration>3600</e:duration><e:start>1577836800</e:start></e:interval></e:IntervalBlock></a:content>
          </a:entry>
        </a:feed>
        """
            .formatted(id, content);
    assertThat(compiled(document)).isEqualTo(authority(document));
    SchemaCheck check = SchemaCheck.of(EspiVersion.V4_0);
    read(document, List.of(check));
    assertThat(check.wasAsked()).isNotEqualTo(sure);
  }

  /** What is sure costs the authority nothing: it is not even asked. */
  @Test
  void goodFeed_needsNoAuthority() throws IOException {
    String good = Files.readString(Path.of("fixtures/feeds/good/hourly-electricity.xml"));
    SchemaCheck check = SchemaCheck.of(EspiVersion.V4_0);
    read(good, List.of(check));
    assertThat(check.wasAsked()).isFalse();
    assertThat(check.total()).isZero();
  }

  @Test
  void errorsBeyondThoseThatAreKept_areCounted() throws IOException {
    SchemaCheck check = SchemaCheck.of(EspiVersion.V4_0);
    read(
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content>"
            + "<IntervalBlock xmlns='http://naesb.org/espi'><interval/>"
            + "<IntervalReading><cost>x</cost></IntervalReading>".repeat(101_000)
            + "</IntervalBlock></content></entry></feed>",
        List.of(check));
    assertThat(check.errors()).hasSize(SchemaCheck.KEPT);
    assertThat(check.total()).isGreaterThanOrEqualTo(101_000);
  }

  private static List<String> compiled(String document) throws IOException {
    return told(document, VERSIONS.stream().map(SchemaCheck::of).toList());
  }

  private static List<String> authority(String document) throws IOException {
    return told(
        document,
        VERSIONS.stream()
            .map(version -> new SchemaCheck(version, EspiSchemas.of(version)))
            .toList());
  }

  private static List<String> told(String document, List<SchemaCheck> checks) throws IOException {
    read(document, checks);
    List<String> told = new ArrayList<>();
    for (SchemaCheck check : checks) {
      told.add(check.version() + ": " + check.total());
      check.errors().forEach(error -> told.add("error " + error));
    }
    return told;
  }

  private static void read(String document, List<SchemaCheck> checks) throws IOException {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    new XmlPass(ReaderLimits.DEFAULT, true, DEAF, checks).read(new ByteArrayInputStream(bytes));
  }

  private static List<String> documents(int longest) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures/feeds"))) {
      List<String> documents = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".xml")).sorted().toList()) {
        if (Files.size(file) <= longest) {
          documents.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
      return documents;
    }
  }

  private static String head(String document) {
    return document.substring(0, Math.min(300, document.length()));
  }
}
