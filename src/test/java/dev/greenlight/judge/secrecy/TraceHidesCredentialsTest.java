package dev.greenlight.judge.secrecy;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TraceHidesCredentialsTest {
  private static final List<Header> SENT =
      List.of(
          new Header("Authorization", "Bearer made-up-for-this"),
          new Header("Cookie", "trace=made-up-as-well"));

  @TempDir private Path folder;

  private Outcome traced(int status, String body) {
    try (Hearing hearing = new Hearing(folder)) {
      Exchange got = Hearing.exchange("https://dc.example.com/token", status, body);
      return hearing
          .with(
              "answer",
              new Exchange(
                  new Exchange.Request("TRACE", got.request().uri(), SENT, got.request().body()),
                  got.response(),
                  got.failure(),
                  got.durationMillis()))
          .of(new TraceHidesCredentials());
    }
  }

  @Test
  void whatWasSent_isFoundWhenItComesBack() {
    assertThat(kinds(traced(200, "Authorization: Bearer made-up-for-this")))
        .containsExactly("CredentialsEchoed");
    assertThat(kinds(traced(200, "{\"cookie\": \"trace=made-up-as-well\"}")))
        .containsExactly("CredentialsEchoed");
  }

  @Test
  void namesOfHeadersAlone_tellNothing() {
    assertThat(kinds(traced(200, "Authorization: ***\nCookie: ***"))).isEmpty();
    assertThat(kinds(traced(405, "Authorization: Bearer made-up-for-this"))).isEmpty();
  }
}
