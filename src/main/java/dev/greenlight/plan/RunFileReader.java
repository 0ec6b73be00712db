package dev.greenlight.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.RunFileKeys;
import dev.greenlight.model.TestHooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a run file, after its published JSON Schema has had its say. */
public final class RunFileReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String SCHEMA = "/schema/run-file.schema.json";

  /** Where braces stand for what a hook is about, or for what customers look for. */
  private static final Pattern FILLED_BY_CASES =
      Pattern.compile(
          "pixit\\.(hooks\\.\\w+\\.(prompt|command)|(revoke|connect(\\.less)?)\\.steps)");

  private static final long LARGEST = 1 << 20;

  private final Map<String, String> places;
  private final InstantSource clock;

  /**
   * @param places what stands for names in braces, such as {@code {custodian}} for the address of
   *     the embedded one
   */
  public RunFileReader(Map<String, String> places) {
    this(places, InstantSource.system());
  }

  /**
   * @param clock for days that are given by their age
   */
  public RunFileReader(Map<String, String> places, InstantSource clock) {
    this.places = Map.copyOf(places);
    this.clock = clock;
  }

  /**
   * Reads it.
   *
   * @throws BadRunFile when it is missing, no YAML, not as its schema says, or would send secrets
   *     in the clear
   */
  public RunFile read(Path file) {
    JsonNode yaml = parse(file, text(file));
    List<Error> errors = schema().validate(yaml.toString(), InputFormat.JSON);
    if (!errors.isEmpty()) {
      throw new BadRunFile(file + ": " + new SchemaWords(schemaTree()).of(errors));
    }
    try {
      requireFilled("pixit", yaml.path("pixit"));
      HookPlaces.check(yaml.path("pixit").path("hooks"));
      RunFile runFile = new RunFileMapping(places, clock).map(yaml);
      ProgrammeBlocks.check(runFile.pics().functionBlocks());
      UsableAddresses.check(runFile.pixit());
      Logins.check(runFile.pixit());
      Expendables.check(runFile.pixit());
      requireTime(runFile);
      requireCertificate(runFile.pixit());
      requireConfidential(runFile.pixit());
      ConsentMapping.requireValues(runFile.pixit());
      CustomerWaysMapping.check(runFile.pixit());
      ProgrammeMapping.check(runFile.pixit());
      return runFile;
    } catch (BadRunFile e) {
      throw new BadRunFile(file + ": " + e.getMessage(), e);
    }
  }

  private static void requireCertificate(RunFile.Pixit pixit) {
    pixit
        .applications()
        .flatMap(party -> Stream.of(party.customer(), party.admin(), party.registration()))
        .filter(RunFile.Client::showsCertificate)
        .filter(client -> pixit.clientCertificate().isEmpty())
        .filter(
            client ->
                !pixit
                    .http()
                    .tls()
                    .hasCertificateFor(URI.create(pixit.endpoints().token()).getHost()))
        .findFirst()
        .ifPresent(
            client -> {
              throw new BadRunFile(
                  "pixit.clientCertificate: missing, and "
                      + client.id()
                      + " authenticates by it (tls_client_auth, "
                      + new RunFileKeys(pixit).of(client)
                      + ")");
            });
  }

  /** Who cannot prove itself gets no token of its own (RFC 6749 section 4.4). */
  private static void requireConfidential(RunFile.Pixit pixit) {
    RunFileKeys keys = new RunFileKeys(pixit);
    pixit
        .applications()
        .flatMap(party -> Stream.of(party.admin(), party.registration()))
        .filter(RunFile.Client::isPublic)
        .findFirst()
        .ifPresent(
            client -> {
              throw new BadRunFile(
                  keys.of(client)
                      + ".authentication: "
                      + client.id()
                      + " is a public client (none), which gets tokens of customers only,"
                      + " none of its own; hand one over (token), or say how it authenticates");
            });
  }

  /** A case is cut off at its own limit, whoever is waited for. */
  private static void requireTime(RunFile runFile) {
    runFile
        .pixit()
        .consent()
        .personSeconds()
        .filter(seconds -> seconds >= runFile.policy().caseSeconds())
        .ifPresent(
            seconds -> {
              throw new BadRunFile(
                  "pixit.consent.personSeconds: %d is not below policy.limits.caseSeconds (%d), at which a case is cut off"
                      .formatted(seconds, runFile.policy().caseSeconds()));
            });
    runFile
        .pixit()
        .hooks()
        .map(TestHooks::byName)
        .orElse(Map.of())
        .forEach(
            (name, hook) -> {
              int most = runFile.policy().caseSeconds();
              if (hook.limit().filter(seconds -> seconds >= most).isPresent()) {
                throw new BadRunFile(
                    "pixit.hooks.%s.seconds: %d is not below policy.limits.caseSeconds (%d), at which a case is cut off"
                        .formatted(name, hook.limit().get(), most));
              }
            });
  }

  private static String text(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new BadRunFile(file + " is a folder, not a run file");
      }
      if (!Files.exists(file)) {
        throw new BadRunFile(file + ": no such file");
      }
      if (Files.size(file) > LARGEST) {
        throw new BadRunFile(file + " is larger than 1 MB: no run file");
      }
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new BadRunFile(file + " is no text in UTF-8", e);
    } catch (IOException e) {
      throw new BadRunFile(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static JsonNode parse(Path file, String text) {
    try (JsonParser parser = YAML.createParser(text)) {
      JsonNode yaml = YAML.readTree(parser);
      requireNoMore(file, text, parser);
      if (yaml == null || !yaml.isObject()) {
        throw new BadRunFile(
            file + " holds no run file: expected the blocks pics, pixit and policy");
      }
      quoteVersion(yaml.path("pics"), "espiVersion");
      quoteVersion(yaml.path("pixit").path("tls"), "min");
      quoteVersion(yaml.path("pixit").path("tls"), "max");
      return yaml;
    } catch (JsonProcessingException e) {
      throw new BadRunFile(YamlProblem.of(e).inWords(file), e);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be read", e);
    }
  }

  /** What stands in a second document would be dropped without a word. */
  private static void requireNoMore(Path file, String text, JsonParser parser) throws IOException {
    if (parser.nextToken() == null) {
      return;
    }
    List<String> lines = text.lines().toList();
    int line = Math.min(parser.currentTokenLocation().getLineNr(), lines.size());
    while (line > 1 && !lines.get(line - 1).startsWith("---")) {
      line--;
    }
    throw new BadRunFile(
        "%s:%d: a second document begins here; a run file is one: take the line with --- out, or what follows it"
            .formatted(file, line));
  }

  /** To YAML a version without quotes is a number; with its fraction it can mean only one. */
  private static void quoteVersion(JsonNode block, String key) {
    if (block instanceof ObjectNode fields && fields.path(key).isFloatingPointNumber()) {
      fields.put(key, fields.path(key).asText());
    }
  }

  /** Places in braces that nobody fills; what a run fills case by case is none of them. */
  private void requireFilled(String place, JsonNode node) {
    if (FILLED_BY_CASES.matcher(place).matches()) {
      return;
    }
    if (node.isObject()) {
      node.properties()
          .forEach(field -> requireFilled(place + "." + field.getKey(), field.getValue()));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        requireFilled(place + "[" + i + "]", node.get(i));
      }
    } else {
      Matcher matcher = Fields.PLACE.matcher(node.asText());
      while (matcher.find()) {
        if (!places.containsKey(matcher.group(1))
            && !CustomerWaysMapping.fillsLater(place, matcher.group())) {
          throw new BadRunFile(
              place
                  + ": nothing is known for "
                  + matcher.group()
                  + "; put your own value there (only embedded parties fill such places, which run"
                  + " without --target does)");
        }
      }
    }
  }

  private static JsonNode schemaTree() {
    try (InputStream in = RunFileReader.class.getResourceAsStream(SCHEMA)) {
      return YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema of the run file cannot be read", e);
    }
  }

  private static Schema schema() {
    try (InputStream in = RunFileReader.class.getResourceAsStream(SCHEMA)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema of the run file cannot be read", e);
    }
  }
}
