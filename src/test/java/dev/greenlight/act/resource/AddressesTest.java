package dev.greenlight.act.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AddressesTest {
  @Test
  void id_standsInAPathAsItMay() {
    assertThat(Addresses.segment("1436684400000")).isEqualTo("1436684400000");
    assertThat(Addresses.segment("1,436,684,400,000")).isEqualTo("1,436,684,400,000");
    assertThat(Addresses.segment("9f1b0e0a-6f6e-4a3b-9c39-000000000001"))
        .isEqualTo("9f1b0e0a-6f6e-4a3b-9c39-000000000001");
    assertThat(Addresses.segment("TWV0ZXI=")).isEqualTo("TWV0ZXI=");
    assertThat(Addresses.segment("a+/b==")).isEqualTo("a+%2Fb==");
    assertThat(Addresses.segment("a b?c#d%é")).isEqualTo("a%20b%3Fc%23d%25%C3%A9");
  }

  @Test
  void sibling_keepsTheSlashBehindIt() {
    assertThat(Addresses.sibling("https://a.example/UsagePoint/1/", "2"))
        .isEqualTo("https://a.example/UsagePoint/2/");
    assertThat(Addresses.sibling("https://a.example/UsagePoint/1/?x=y", "2"))
        .isEqualTo("https://a.example/UsagePoint/2/");
    assertThat(Addresses.sibling("https://a.example/UsagePoint/1", "2"))
        .isEqualTo("https://a.example/UsagePoint/2");
  }
}
