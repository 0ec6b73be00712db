package dev.greenlight.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://cert.greenbuttonalliance.org",
        " HTTP://Cert.GreenButtonAlliance.org:443/x ",
        "//cert.greenbuttonalliance.org?x",
        "https://cert.greenbuttonalliance.com/certificate/1"
      })
  void whateverLeadsToTheSiteOrIsMeantTo_isOnSite(String href) {
    assertThat(CertificateAddress.isOnSite(href)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "/",
        "cert.greenbuttonalliance.org/certificate/1",
        "https://cert.greenbuttonalliance.com/x",
        "https://cert.greenbuttonalliance.org.example/certificate/1",
        "https://example.com//cert.greenbuttonalliance.org/"
      })
  void whateverLeadsElsewhere_isNot(String href) {
    assertThat(CertificateAddress.isOnSite(href)).isFalse();
  }
}
