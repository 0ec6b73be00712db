package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cookies as browsers read them (RFC 6265 sections 5.1.1 and 5.2). */
final class SetCookieTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private static SetCookie of(String header) {
    return SetCookie.of(header, NOW).orElseThrow();
  }

  @Test
  void commasAndQuotationMarks_belongToTheValue() {
    assertThat(of("a=\"x,y\"; Max-Age=600"))
        .isEqualTo(new SetCookie("a", "\"x,y\"", Optional.empty(), false));
    assertThat(of(" b = c=d ; path=/as; Secure; HttpOnly"))
        .isEqualTo(new SetCookie("b", "c=d", Optional.of("/as"), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";;=", "=1", "alone", "a=1\u0007"})
  void whatIsNone_isDropped(String header) {
    assertThat(SetCookie.of(header, NOW)).isEmpty();
  }

  @Test
  void lastPathCounts_ifItIsOne() {
    assertThat(of("a=1; Path=/x; PATH=/y").path()).contains("/y");
    assertThat(of("a=1; Path=/x; Path=y").path()).isEmpty();
    assertThat(of("a=1; Path").path()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=1; Max-Age=0",
        "a=1; max-age=-1",
        "a=1; Max-Age=0; Expires=Fri, 02 Jan 2026 04:00:00 GMT",
        "a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        "a=1; Expires=Thu, 01-Jan-70 00:00:01 GMT",
        "a=1; Expires=Fri Jan  2 03:04:05 2026"
      })
  void whatIsOver_isTakenBack(String header) {
    assertThat(of(header).isTakenBack()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=1",
        "a=1; Max-Age=600; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        "a=1; Max-Age=soon",
        "a=1; Expires=0",
        "a=1; Expires=Fri, 02 Jan 2026 03:04:06 GMT",
        "a=1; Expires=Fri, 02-Jan-69 03:04:06 GMT",
        "a=1; Expires=Fri, 31 Feb 2020 03:04:06 GMT",
        "a=1; Expires=Fri, 01 Jan 1600 03:04:06 GMT"
      })
  void whatIsNotOver_stays(String header) {
    assertThat(of(header).isTakenBack()).isFalse();
  }
}
