package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A custodian that issues no refresh tokens, and whose vendor says so. */
final class NoRefreshTokensIT {
  @TempDir private Path folder;

  /** Issues none. */
  private static final class IssuesNone implements Bending {
    @Override
    public void bend(TokenEndpoint endpoint) {
      endpoint.alterDocuments((sent, document) -> document.remove("refresh_token"));
    }
  }

  /** Issues some, and refreshes by them what was revoked. */
  private static final class KeepsSome implements Bending {
    @Override
    public void bend(TokenEndpoint endpoint) {
      endpoint.overlook(TokenFault.REFRESH_TOKEN_REVOKED);
    }
  }

  private Path saysNone() throws IOException {
    String embedded = Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"));
    return Files.writeString(
        folder.resolve("absent.yaml"),
        embedded.replace("refreshTokens: rotating", "refreshTokens: absent"));
  }

  @Test
  void claimThatNoneAreIssued_hidesNoneThatCome() throws IOException {
    Map<String, Verdict> verdicts =
        Ways.verdicts(
            folder.resolve("evidence"),
            saysNone(),
            new KeepsSome(),
            Set.of("TC_OAD011_a", "TC_RFP001", "TC_REV005"));

    assertThat(verdicts)
        .containsEntry("TC_OAD011_a", Verdict.PASS)
        .containsEntry("TC_RFP001", Verdict.BLOCKED)
        .containsEntry("TC_REV005", Verdict.FAIL);
  }

  @Test
  void whatIsAboutThem_doesNotApply() throws IOException {
    Path runFile = saysNone();
    Map<String, Verdict> verdicts =
        Ways.verdicts(
            folder.resolve("evidence"),
            runFile,
            new IssuesNone(),
            Set.of(
                "TC_OAD005_a",
                "TC_OAD012_a",
                "TC_OAD011_a",
                "TC_RFP001",
                "TC_REV002",
                "TC_REV005",
                "TC_MAU002",
                "TC_END_PORTAL",
                "TC_END_BLOCK"));

    assertThat(verdicts)
        .containsEntry("TC_OAD005_a", Verdict.FAIL)
        .containsEntry("TC_OAD012_a", Verdict.NOT_APPLICABLE)
        .containsEntry("TC_OAD011_a", Verdict.NOT_APPLICABLE)
        .containsEntry("TC_RFP001", Verdict.NOT_APPLICABLE)
        .containsEntry("TC_REV002", Verdict.NOT_APPLICABLE)
        .containsEntry("TC_REV005", Verdict.PASS)
        .containsEntry("TC_MAU002", Verdict.PASS)
        .containsEntry("TC_END_PORTAL", Verdict.PASS)
        .containsEntry("TC_END_BLOCK", Verdict.PASS);
  }
}
