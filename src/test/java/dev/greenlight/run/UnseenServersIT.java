package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A custodian whose token response names a customerResourceURI that leads to no server. */
final class UnseenServersIT {
  @TempDir private Path folder;

  /** Names a path alone. */
  private static final class NamesPath implements Bending {
    @Override
    public void bend(TokenEndpoint endpoint) {
      endpoint.alterDocuments(
          (sent, document) ->
              document.replace("customerResourceURI", "/Batch/RetailCustomer/{id}"));
    }
  }

  @Test
  void serverThatNobodyCanLookAt_isToldAndNoErrorOfOurs() {
    Map<String, Verdict> verdicts =
        Ways.verdicts(
            folder,
            Path.of("fixtures/runs/embedded-custodian.yaml"),
            new NamesPath(),
            Set.of("TC_CERT_CHAIN_RS", "TC_HTTPS_PLAIN_RS", "TC_CERT_CHAIN_AS"));

    assertThat(verdicts)
        .containsEntry("TC_CERT_CHAIN_RS", Verdict.INCONCLUSIVE)
        .containsEntry("TC_HTTPS_PLAIN_RS", Verdict.INCONCLUSIVE)
        .containsEntry("TC_CERT_CHAIN_AS", Verdict.PASS);
  }
}
