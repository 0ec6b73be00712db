package dev.greenlight.act.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TokenSetTest {

  private static Exchange answered(int status, String json) {
    byte[] content = json.getBytes(StandardCharsets.UTF_8);
    return new Exchange(
        new Exchange.Request("POST", "https://as.example/token", List.of(), Body.NONE),
        new Exchange.Response(status, List.of(), new Body("", content.length, false, content)),
        null,
        1);
  }

  private static TokenSet of(String json) {
    return TokenSet.in(answered(200, json)).orElseThrow();
  }

  @Test
  void error_isReadFromAnObjectOnly() {
    assertThat(TokenSet.errorIn(answered(400, "{\"error\":\"invalid_grant\"}")))
        .hasValue("invalid_grant");
    for (String other : new String[] {"{}", "", "null", "[]", "<html/>"}) {
      assertThat(TokenSet.errorIn(answered(500, other))).isEmpty();
    }
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
