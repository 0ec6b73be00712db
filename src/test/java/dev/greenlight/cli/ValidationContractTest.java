package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code validate --format json} promises to those who script against it. */
@Isolated
final class ValidationContractTest {
  private static final String FEEDS = "fixtures/feeds";
  private static final Path GOOD = Path.of(FEEDS, "good", "hourly-electricity.xml");
  private static final Path BROKEN =
      Path.of(FEEDS, "bad", "DocumentIsWellFormed", "unclosed-element.xml");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is said of every fixture, by profile: several tests look at it, and it takes a second. */
  private static final Map<String, JsonNode> OVER_ALL = new HashMap<>();

  private static final Schema SCHEMA = schema();

  @RegisterExtension private final Shell shell = new Shell();
  @TempDir private Path folder;

  private JsonNode validated(String... arguments) throws JsonProcessingException {
    List<String> all = new ArrayList<>(List.of("validate", "--format", "json"));
    all.addAll(List.of(arguments));
    shell.run(all.toArray(String[]::new));
    return JSON.readTree(shell.out());
  }

  private JsonNode document(String... arguments) throws JsonProcessingException {
    JsonNode documents = validated(arguments).path("documents");
    assertThat(documents).hasSize(1);
    return documents.get(0);
  }

  private JsonNode overAll(String profile) throws JsonProcessingException {
    if (!OVER_ALL.containsKey(profile)) {
      OVER_ALL.put(profile, validated("--profile", profile, FEEDS, "nowhere.xml"));
    }
    return OVER_ALL.get(profile);
  }

  private static String schemaText() {
    try (InputStream in = Greenlight.class.getResourceAsStream("/schema/validation.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schemaText(), InputFormat.JSON);
  }

  private static List<Error> errors(JsonNode result) {
    return SCHEMA.validate(result);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private static List<String> each(JsonNode array, String member) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.path(member).asText()));
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"certification", "official-2018", "strict"})
  void outputOverAllFixtures_isAsThePublishedSchemaSays(String profile) throws IOException {
    JsonNode result = overAll(profile);

    assertThat(result.path("documents")).hasSizeGreaterThan(40);
    assertThat(errors(result)).isEmpty();
  }

  @Test
  void everyMember_isPublished() throws IOException {
    Set<String> written = new TreeSet<>();
    collectNames(overAll("strict"), written);
    Set<String> published = new TreeSet<>();
    collectNames(JSON.readTree(schemaText()), published);

    assertThat(published).containsAll(written);
  }

  private static void collectNames(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> collectNames(child, names));
  }

  @Test
  void disputes_areNamedOfDocumentsKnownToBeShort() throws IOException {
    String feed = FEEDS + "/bad/EntriesHaveOneSelfAndUp/two-self-links.xml";

    JsonNode result = validated(feed);
    assertThat(errors(result)).isEmpty();
    JsonNode dispute = result.path("documents").get(0).path("disputes").get(0);
    assertThat(dispute.path("rule").asText()).isEqualTo("D014");
    assertThat(dispute.path("published").asText()).isEqualTo("FAIL");
    assertThat(dispute.path("byLabel").asText()).isEqualTo("PASS");
    assertThat(document(GOOD.toString()).has("disputes")).isFalse();

    shell.run("validate", feed);
    assertThat(shell.out())
        .contains("The published tests and their labels disagree on this document:")
        .contains("D014  FAIL as coded in 2018, PASS by its label: No two UsagePoints");
    Path packed = folder.resolve("two-self-links.xml.gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(Path.of(feed), gzip);
    }
    shell.run("validate", packed.toString());
    assertThat(shell.out()).contains("two-self-links").doesNotContain("disagree");
    shell.run("validate", "--disputes", packed.toString());
    assertThat(shell.out()).contains("disagree");
  }

  @Test
  void resultWithAWrongVerdict_isNotAsTheSchemaSays() throws IOException {
    String wrong = validated(GOOD.toString()).toString().replace("\"PASS\"", "\"pass\"");

    assertThat(errors(JSON.readTree(wrong))).isNotEmpty();
  }

  @Test
  void documents_comeInTheOrderOfTheInputsUnderTheirNames() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("d/sub"));
    Files.copy(GOOD, inner.resolve("b.xml"));
    Files.copy(GOOD, folder.resolve("d/a.xml"));
    Path zip = folder.resolve("z.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("inner/z.xml", "a.xml")) {
        out.putNextEntry(new ZipEntry(name));
        Files.copy(GOOD, out);
      }
    }

    JsonNode documents =
        validated(zip.toString(), "nowhere.xml", folder.resolve("d").toString(), GOOD.toString())
            .path("documents");

    assertThat(each(documents, "source"))
        .containsExactly(
            zip + "!inner/z.xml",
            zip + "!a.xml",
            "nowhere.xml",
            folder + "/d/a.xml",
            folder + "/d/sub/b.xml",
            GOOD.toString());
  }

  @Test
  void lengthAndHash_areOfTheUnpackedDocument() throws IOException, NoSuchAlgorithmException {
    Path gz = folder.resolve("a.xml.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      Files.copy(GOOD, out);
    }
    JsonNode packed = document(gz.toString());
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(GOOD));

    assertThat(packed.path("source").asText()).isEqualTo(gz.toString());
    assertThat(packed.path("bytes").asLong()).isEqualTo(Files.size(GOOD));
    assertThat(packed.path("sha256").asText()).isEqualTo(HexFormat.of().formatHex(hash));
  }

  @Test
  void blocksAskedFor_areAllListedByNumber() throws IOException {
    JsonNode document = document("--fb", "FB_15,1,04,6", GOOD.toString());

    assertThat(each(document.path("functionBlocks"), "id"))
        .containsExactly("FB_01", "FB_04", "FB_06", "FB_15");
  }

  @Test
  void blockOfTheProtocol_isNotAboutDocuments() throws IOException {
    JsonNode block = document("--fb", "31", GOOD.toString()).path("functionBlocks").path(0);

    assertThat(block.path("verdict").asText()).isEqualTo("NOT_APPLICABLE");
    assertThat(block.path("reason").asText()).isEqualTo("not about documents");
    assertThat(shell.err())
        .contains("warning: not about documents, so not judged: FB_31", "nothing inspected");
  }

  @Test
  void blockNotBuilt_isNotApplicableWithAWarning() throws IOException {
    JsonNode block = document("--fb", "26", GOOD.toString()).path("functionBlocks").path(0);

    assertThat(block.path("verdict").asText()).isEqualTo("NOT_APPLICABLE");
    assertThat(block.path("reason").asText()).isEqualTo("no test of it is public");
    assertThat(shell.err()).contains("warning", "FB_26", "nothing inspected");
  }

  @Test
  void whatIsNoFeed_isOfNoVersionAndWhatIsMissingHasNoHash() throws IOException {
    Path html = Files.writeString(folder.resolve("page.xml"), "<html><body/></html>");
    JsonNode documents =
        validated(html.toString(), GOOD.toString(), "nowhere.xml").path("documents");

    assertThat(documents.path(0).path("espiVersion").isNull()).isTrue();
    assertThat(documents.path(0).path("sha256").asText()).hasSize(64);
    assertThat(documents.path(1).path("espiVersion").asText()).isEqualTo("4.0");
    assertThat(documents.path(2).path("sha256").isNull()).isTrue();
    assertThat(documents.path(2).path("espiVersion").isNull()).isTrue();
  }

  @Test
  void blockThatIsBuilt_comesWithoutWarning() throws IOException {
    JsonNode block = document("--fb", "4", GOOD.toString()).path("functionBlocks").path(0);

    assertThat(block.path("reason").isNull()).isTrue();
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void version41_isNamedAsAsked() throws IOException {
    JsonNode document = document("--espi", "4.1", GOOD.toString());

    assertThat(document.path("espiVersion").asText()).isEqualTo("4.1");
    assertThat(document.path("schema").path("verdict").asText()).isEqualTo("PASS");
    assertThat(document.path("functionBlocks")).isNotEmpty();
  }

  @Test
  void officialProfile_listsEveryBlockAskedForAndOnlyPublishedIds() throws IOException {
    JsonNode blocks =
        document("--profile", "official-2018", "--fb", "1,4,5,10", GOOD.toString())
            .path("functionBlocks");

    assertThat(each(blocks, "id")).containsExactly("FB_01", "FB_04", "FB_05", "FB_10");
    assertThat(each(blocks, "verdict")).containsExactly("PASS", "PASS", "PASS", "FAIL");
    assertThat(texts(blocks.path(3).path("failedRules"))).containsExactly("D079");
  }

  @Test
  void officialProfile_ofALoneEntryGivesD000Alone() throws IOException {
    JsonNode document =
        document("--profile", "official-2018", "--fb", "1,4", FEEDS + "/good/lone-entry.xml");

    assertThat(each(document.path("functionBlocks"), "verdict")).containsExactly("FAIL", "PASS");
    assertThat(document.path("functionBlocks").path(1).path("inspected").asInt()).isZero();
    assertThat(each(document.path("findings"), "rule")).containsExactly("D000");
  }

  @Test
  void officialProfile_failsWithoutBlocksWhenItIsNotWellFormed() throws IOException {
    JsonNode document = document("--profile", "official-2018", "--fb", "1,4", BROKEN.toString());

    assertThat(document.path("verdict").asText()).isEqualTo("FAIL");
    assertThat(document.path("functionBlocks")).isEmpty();
  }

  @Test
  void officialProfile_leavesTheSchemaOutOfTheVerdict() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.xml"),
            Files.readString(GOOD).replace("<kind>0</kind>", "<kind>0</kind><unknown/>"));

    JsonNode official = document("--profile", "official-2018", file.toString());
    JsonNode certified = document(file.toString());

    assertThat(official.path("schema").path("verdict").asText()).isEqualTo("FAIL");
    assertThat(official.path("verdict").asText()).isEqualTo("PASS");
    assertThat(texts(official.path("notes"))).anyMatch(note -> note.contains("web validator"));
    assertThat(certified.path("verdict").asText()).isEqualTo("FAIL");
  }

  @Test
  void emptyElement_isPresentAsPublishedButNotAsItsLabelSays() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.xml"),
            Files.readString(GOOD).replaceFirst("<id>[^<]*</id>", "<id></id>"));

    assertThat(
            each(document("--profile", "official-2018", file.toString()).path("findings"), "rule"))
        .isEmpty();
    assertThat(each(document(file.toString()).path("findings"), "rule")).contains("D001");
  }

  @Test
  void findings_sayOfEachKindHowOftenItWasFound() throws IOException {
    JsonNode findings =
        document("--profile", "strict", FEEDS + "/bad/ReadingsDoNotOverlap/clock-fell-back.xml")
            .path("findings");

    assertThat(findings).isNotEmpty();
    assertThat(findings)
        .allSatisfy(
            finding ->
                assertThat(finding.path("alike").asLong())
                    .isBetween(1L, finding.path("occurrences").asLong()));
  }

  @Test
  void failOnWarning_changesTheExitAndNotTheVerdict() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.xml"), Files.readString(GOOD).replaceFirst("urn:uuid:", "urn:x:"));

    assertThat(shell.run("validate", file.toString())).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).startsWith("WARNING");
    assertThat(shell.run("validate", "--fail-on", "warning", file.toString()))
        .isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.out()).startsWith("WARNING");
  }

  @Test
  void earlierDownload_isComparedWith() throws IOException {
    String later = FEEDS + "/bad/UsagePointsKeepTheirIds/new-id.xml";

    JsonNode document = document("--profile", "strict", "--against", GOOD.toString(), later);

    assertThat(each(document.path("findings"), "rule")).containsExactly("GBX-XF-01");
    assertThat(document.path("verdict").asText()).isEqualTo("FAIL");
    assertThat(texts(document.path("notes"))).anyMatch(note -> note.contains("6 of its 7 entries"));
    assertThat(shell.run("validate", "--profile", "strict", "--against", GOOD.toString(), later))
        .isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.out()).contains("GBX-XF-01  error  IdChanged");
  }

  @Test
  void fileName_isJudgedButNotThatOfStandardInput() throws IOException {
    Path file = Files.copy(GOOD, folder.resolve("Electric_0012345678.xml"));

    JsonNode named = document(file.toString());
    shell.run(Files.newInputStream(file), "validate", "--format", "json", "-");
    JsonNode unnamed = JSON.readTree(shell.out()).path("documents").path(0);

    assertThat(each(named.path("findings"), "rule")).containsExactly("GBX-FIL-08");
    assertThat(named.path("verdict").asText()).isEqualTo("WARNING");
    assertThat(unnamed.path("findings")).isEmpty();
  }
}
