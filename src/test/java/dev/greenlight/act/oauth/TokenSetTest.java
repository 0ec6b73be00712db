package dev.greenlight.act.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TokenSetTest {

  private static TokenSet of(String json) {
    byte[] content = json.getBytes(StandardCharsets.UTF_8);
    return TokenSet.in(
            new Exchange(
                new Exchange.Request("POST", "https://as.example/token", List.of(), Body.NONE),
                new Exchange.Response(200, List.of(), new Body("", content.length, false, content)),
                null,
                1))
        .orElseThrow();
  }

  @Test
  void lifetime_isTakenAsNumberOrAsText() {
    assertThat(of("{\"access_token\":\"a\",\"expires_in\":3600}").lifetime())
        .hasValue(Duration.ofHours(1));
    assertThat(of("{\"access_token\":\"a\",\"expires_in\":\"60\"}").lifetime())
        .hasValue(Duration.ofMinutes(1));
    assertThat(of("{\"access_token\":\"a\",\"expires_in\":-1}").lifetime()).isEmpty();
    assertThat(of("{\"access_token\":\"a\"}").lifetime()).isEmpty();
  }

  @Test
  void whatARefreshLeavesOut_staysAsItWas() {
    TokenSet old =
        of(
            "{\"access_token\":\"a\",\"refresh_token\":\"r\",\"scope\":\"s\",\"resourceURI\":\"u\"}");
    TokenSet next = of("{\"access_token\":\"b\",\"resourceURI\":\"v\"}").after(old);

    assertThat(next.accessToken()).isEqualTo("b");
    assertThat(next.refreshToken()).hasValue("r");
    assertThat(next.scope()).hasValue("s");
    assertThat(next.resourceUri()).hasValue("v");
  }
}
