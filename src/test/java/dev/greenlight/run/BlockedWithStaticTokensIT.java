package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Third Party that may be lost, and of whose registration the run file gives but a token. */
final class BlockedWithStaticTokensIT {
  private static final Path FULL = Path.of("fixtures/runs/embedded-custodian.yaml");
  private static final String CASE = "TC_END_BLOCK";

  @TempDir private Path folder;

  @Test
  void allButTheTokenForItsRegistration_isAskedAndForetold() throws IOException {
    Path file = withStaticToken();

    assertThat(outlook(file)).containsEntry(CASE, "runs");
    assertThat(Ways.verdicts(folder.resolve("good"), file, Bending.NONE, Set.of(CASE)))
        .containsEntry(CASE, Verdict.PASS);
  }

  @Test
  void tokensForTheBlocked_areSeenNonetheless() throws IOException {
    Bending bad =
        new Bending() {
          @Override
          public void bend(TokenEndpoint endpoint) {
            endpoint.ledger().blocked().spare(client -> true);
          }
        };

    assertThat(Ways.verdicts(folder.resolve("bad"), withStaticToken(), bad, Set.of(CASE)))
        .containsEntry(CASE, Verdict.FAIL);
  }

  private static Map<String, String> outlook(Path file) {
    return Outlook.of(
            EmbeddedCustodian.readOnly(file),
            EmbeddedCustodian.readOnly(file).pics().espiVersion(),
            Set.of(),
            Path.of("features"))
        .lines()
        .stream()
        .collect(Collectors.toMap(line -> line.plan().testCase().id(), Outlook.Line::word));
  }

  private Path withStaticToken() throws IOException {
    String full = Files.readString(FULL);
    String client =
        """
                id: REGISTRATION_expendable_third_party
                secret: embedded:REGISTRATION_expendable_third_party
        """;
    assertThat(full).contains(client);
    return Files.writeString(
        folder.resolve("run.yaml"),
        full.replace(client, "        token: embedded:REGISTRATION_expendable_third_party\n"));
  }
}
