package dev.greenlight.judge.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks for more of a term than is on offer. */
final class RefusesOrNarrowsTermTest {
  private static final String OFFER =
      "FB=4_5;IntervalDuration=3600_86400;BlockDuration=daily;HistoryLength=13";

  @TempDir private Path folder;

  private List<String> granted(String term, String scope) {
    return heard(term, 200, "{\"access_token\":\"an-access-token\",\"scope\":\"" + scope + "\"}");
  }

  private List<String> heard(String term, int status, String body) {
    return new Evidence(folder)
        .answer(status, body)
        .fact("allowed scope", OFFER)
        .findings(new RefusesOrNarrowsTerm(term));
  }

  @Test
  void whatIsOnOffer_holds() {
    assertThat(granted("HistoryLength", OFFER)).isEmpty();
    assertThat(granted("HistoryLength", "FB=4_5;HistoryLength=6")).isEmpty();
    assertThat(granted("IntervalDuration", "FB=4_5;IntervalDuration=3600")).isEmpty();
    assertThat(granted("BlockDuration", OFFER)).isEmpty();
    assertThat(heard("HistoryLength", 400, "{\"error\":\"invalid_scope\"}")).isEmpty();
  }

  @Test
  void more_isFound() {
    assertThat(granted("HistoryLength", OFFER.replace("=13", "=26")))
        .containsExactly("TermWidened");
    assertThat(granted("IntervalDuration", "FB=4_5;IntervalDuration=900"))
        .containsExactly("TermWidened");
    assertThat(granted("BlockDuration", "FB=4_5;BlockDuration=weekly"))
        .containsExactly("TermWidened");
    assertThat(heard("HistoryLength", 200, "{\"access_token\":\"an-access-token\"}"))
        .containsExactly("ScopeUnstated");
  }

  @Test
  void scopeWithoutTheTerm_saysNothingOfIt() {
    assertThat(granted("HistoryLength", "FB=4_5")).containsExactly("nothing");
  }
}
