package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What tests of {@code validate --rules DIR} have in common. */
abstract class ValidatesByPlugIns {
  static final ObjectMapper JSON = new ObjectMapper();
  static final String GOOD = "fixtures/feeds/good/hourly-electricity.xml";

  @RegisterExtension final Shell shell = new Shell();
  @TempDir Path folder;
  int code;

  JsonNode document(Path rules, String... arguments) throws JsonProcessingException {
    List<String> all =
        new ArrayList<>(List.of("validate", "--format", "json", "--rules", rules.toString()));
    all.addAll(List.of(arguments));
    code = shell.run(all.toArray(String[]::new));
    return JSON.readTree(shell.out()).at("/documents/0");
  }

  static JsonNode outcome(JsonNode document, String rule) {
    return StreamSupport.stream(document.path("plugInRules").spliterator(), false)
        .filter(each -> each.path("rule").asText().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  static List<JsonNode> findings(JsonNode document, String rule) {
    return StreamSupport.stream(document.path("findings").spliterator(), false)
        .filter(each -> each.path("rule").asText().equals(rule))
        .toList();
  }

  String refused(Path rules) {
    code = shell.run("validate", "--rules", rules.toString(), GOOD);
    assertThat(shell.out()).isEmpty();
    assertThat(code).as(shell.err()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err().strip()).hasLineCount(1);
    return shell.err();
  }

  static final String SCHEMATRON =
      """
      <sch:schema xmlns:sch="http://purl.oclc.org/dsdl/schematron"
          xmlns:gl="urn:greenlight:schematron" queryBinding="xslt3">
        <sch:ns prefix="atom" uri="http://www.w3.org/2005/Atom"/>
        <sch:ns prefix="espi" uri="http://naesb.org/espi"/>
        %s
      </sch:schema>
      """;

  final Path schematron(String name, String body) throws IOException {
    Files.writeString(folder.resolve(name + ".sch"), SCHEMATRON.formatted(body));
    return folder;
  }
}
