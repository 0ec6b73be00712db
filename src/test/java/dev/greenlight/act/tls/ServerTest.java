package dev.greenlight.act.tls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers behind addresses that a target names. */
final class ServerTest {
  @Test
  void absoluteAddress_namesItsServer() {
    assertThat(Server.named("HTTPS://Custodian.example/espi/1_1/resource"))
        .contains(new Server("https", "custodian.example", 443));
    assertThat(Server.named("http://[::1]:8080/x")).contains(new Server("http", "::1", 8080));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/espi/1_1/resource/Batch/RetailCustomer/1",
        "custodian.example/espi",
        "https://custodian.example/Batch/RetailCustomer/{id}",
        "https:///espi",
        "https://custodian.example:70000/",
        "urn:uuid:00000000-0000-0000-0000-000000000000"
      })
  void whatIsNoAddressOfAServer_namesNone(String address) {
    assertThat(Server.named(address)).isEmpty();
  }
}
