package dev.greenlight.judge.oauth;

import static dev.greenlight.judge.oauth.TokenResponses.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two token requests with one code at the same moment bring. */
final class RedeemsOnceOfTwoTest {
  private static final String TOKEN = "https://custodian.example/";
  private static final String USED = "{\"error\":\"invalid_grant\"}";

  @TempDir private Path folder;

  private List<String> of(int first, String one, int second, String other) {
    return new Evidence(folder)
        .got("first redemption", TOKEN, first, one)
        .got("second redemption", TOKEN, second, other)
        .findings(new RedeemsOnceOfTwo());
  }

  @Test
  void tokensForOneOrNeither_hold() {
    assertThat(of(200, COMPLETE, 400, USED)).isEmpty();
    assertThat(of(400, USED, 200, COMPLETE)).isEmpty();
    assertThat(of(400, USED, 400, USED)).isEmpty();
    assertThat(of(200, COMPLETE, 500, "deadlock")).isEmpty();
  }

  @Test
  void tokensForBoth_areFound() {
    assertThat(of(200, COMPLETE, 200, COMPLETE.replace("first-access", "second-access")))
        .containsExactly("BothRedeemed");
    assertThat(of(200, COMPLETE, 200, COMPLETE)).containsExactly("BothRedeemed");
  }

  @Test
  void whatBecameOfBoth_isTold() {
    Outcome outcome =
        new Evidence(folder)
            .got("first redemption", TOKEN, 200, COMPLETE)
            .got("second redemption", TOKEN, 200, COMPLETE)
            .got("read with the first", TOKEN, 200, "<feed/>")
            .got("read with the second", TOKEN, 401, "")
            .hear(new RedeemsOnceOfTwo());
    assertThat(outcome.breaches().get(0).finding().toString())
        .contains("the same access token; read with them afterwards: status 200 and status 401");
  }

  @Test
  void whatNobodyLookedAt_isUndecided() {
    assertThat(of(200, COMPLETE, 429, "slow down")).containsExactly("undecided");
    assertThat(of(503, "busy", 400, USED)).containsExactly("undecided");
    assertThat(of(401, "{\"error\":\"invalid_client\"}", 400, USED)).containsExactly("undecided");
  }
}
