package dev.greenlight.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {
  @Test
  void place_isTheSameByWhateverScheme() {
    WebAddress address = WebAddress.of("https://dc.example.com:443/A?b#c");
    assertThat(address).isEqualTo(WebAddress.of("HTTPS://DC.example.com/A"));
    assertThat(address.isSamePlaceAs(WebAddress.of("http://dc.example.com:80/A"))).isTrue();
    assertThat(address.isSamePlaceAs(WebAddress.of("https://dc.example.com/a"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://dc.example.com/x",
        "HTTP://dc.example.com:8080/x",
        "http://localhost@dc.example.com/x",
        "http://localhost.example.com/x",
        "http://with_underscore/x",
        "http://dc.example.com/a b"
      })
  void plainHttpToAnotherMachine_isExposed(String address) {
    assertThat(WebAddress.of(address).isExposed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://dc.example.com/x",
        "http://localhost:8080/x",
        "http://LOCALHOST/x",
        "http://127.0.0.1/x",
        "http://[::1]:8080/x"
      })
  void tlsAndLoopback_areNot(String address) {
    assertThat(WebAddress.of(address).isExposed()).isFalse();
  }
}
