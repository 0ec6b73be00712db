package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("reads what the program says")
final class RequirementsCommandTest {
  private static final String WITH_WRONG_VERIFIER = "TC_OAD003_o";

  @RegisterExtension private final Shell shell = new Shell();

  private JsonNode line(String... options) throws IOException {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "requirements";
    arguments[1] = "--format";
    arguments[2] = "json";
    System.arraycopy(options, 0, arguments, 3, options.length);
    assertThat(shell.run(arguments)).isZero();
    for (JsonNode line : new ObjectMapper().readTree(shell.out())) {
      if (line.path("id").asText().equals(WITH_WRONG_VERIFIER)) {
        return line;
      }
    }
    throw new AssertionError("no line of " + WITH_WRONG_VERIFIER);
  }

  @Test
  void strength_isThatUnderTheProfile() throws IOException {
    assertThat(line().path("strength").asText()).isEqualTo("SHOULD");
    assertThat(line("--profile", "strict").path("strength").asText()).isEqualTo("MUST");
  }

  @Test
  void duty_saysWhoseItIs() throws IOException {
    assertThat(line().path("dutyOf").asText()).isEqualTo("custodian");
  }

  @Test
  void profileThatIsNone_isOneLine() {
    assertThat(shell.run("requirements", "--profile", "harsh")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("'harsh' is none of").hasLineCount(1);
  }
}
