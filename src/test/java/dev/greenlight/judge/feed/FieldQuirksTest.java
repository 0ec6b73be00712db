package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each oddity that data of the field is known for, in a small feed that has no other: what {@code
 * greenlight validate} says of it, and that it says nothing else.
 */
class FieldQuirksTest {
  private static final Path QUIRKS = Path.of("fixtures", "feeds", "quirks");
  private static final String TABLE = "/field-quirks.csv";

  /** As many as the list of them has. */
  private static final int LISTED = 58;

  private static ValidationResult judged(String quirk) throws IOException {
    return Feeds.judged(
        Files.readAllBytes(QUIRKS.resolve(quirk + ".xml")),
        FeedRuling.auto(Profile.CERTIFICATION, Feeds.NOW));
  }

  /** Rules with their lines, and errors of the schema with theirs. */
  private static String told(ValidationResult result) {
    Stream<String> findings =
        result.findings().stream()
            .map(finding -> "%s:%d".formatted(finding.rule(), finding.location().line()));
    Stream<String> schema =
        result.schema().errors().stream().map(error -> "schema:" + error.line());
    return Stream.concat(findings, schema).sorted().collect(Collectors.joining(" "));
  }

  private static List<String> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(QUIRKS)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.xml$", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, delimiter = '|', emptyValue = "", nullValues = "-")
  void quirk_isToldOfAndNothingElse(String quirk, String expected) throws IOException {
    assertThat(told(judged(quirk))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          23-bare-uuid | a UUID without urn:uuid:
          36-sign-of-offset-lost | which looks like a lost sign
          46-no-namespace | in no namespace
          54-literal-line-ends | as in JSON
          58-decimal-money | 1/100000 of the currency
          also-hours-in-offset | which looks like hours
          """)
  void nearMiss_isNamed(String quirk, String hint) throws IOException {
    ValidationResult result = judged(quirk);
    Stream<String> findings = result.findings().stream().map(FeedFinding::message);
    Stream<String> schema =
        result.schema().errors().stream().map(ValidationResult.SchemaError::message);

    assertThat(Stream.concat(findings, schema)).anyMatch(message -> message.contains(hint));
  }

  @Test
  void capitalS_isNamedWhereALaterVersionIsAskedFor() throws IOException {
    FeedRuling later =
        new FeedRuling(
            Optional.of(EspiVersion.V4_0),
            Profile.CERTIFICATION,
            Set.of(new FunctionBlockId(1)),
            Feeds.NOW);
    ValidationResult result =
        Feeds.judged(Files.readAllBytes(QUIRKS.resolve("28-capital-s.xml")), later);

    assertThat(result.schema().errors())
        .singleElement()
        .satisfies(error -> assertThat(error.message()).endsWith("with a small s"));
  }

  @Test
  void everyQuirk_hasAFeedThatSaysSo() throws IOException {
    TreeSet<Integer> numbers =
        fixtures().stream()
            .filter(name -> Character.isDigit(name.charAt(0)))
            .map(name -> Integer.parseInt(name.substring(0, 2)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(numbers)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, LISTED).boxed().toList());
    for (String name : fixtures()) {
      assertThat(Files.readString(QUIRKS.resolve(name + ".xml")))
          .contains(
              Character.isDigit(name.charAt(0))
                  ? "<!-- Quirk %d. ".formatted(Integer.parseInt(name.substring(0, 2)))
                  : "<!-- Beside the table. ");
    }
  }

  @Test
  void everyFeed_isInTheTable() throws IOException {
    try (InputStream lines = FieldQuirksTest.class.getResourceAsStream(TABLE)) {
      assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines())
          .map(line -> line.split("\\|", -1)[0].strip())
          .containsExactlyElementsOf(fixtures());
    }
  }
}
