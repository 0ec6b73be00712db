package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.LocalPractice;
import dev.greenlight.party.custodian.Bending;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The run file about a custodian that is served, for Third Parties wherever they listen. */
final class HandOverTest {
  private static final Path TEMPLATE = Path.of("fixtures/runs/embedded-custodian.yaml");

  @TempDir private Path folder;

  private HandOver handOver(String... redirects) {
    List<URI> uris = Stream.of(redirects).map(URI::create).toList();
    try (ServedCustodian custodian =
        ServedCustodian.start(
            new ServedCustodian.Order(
                0,
                1,
                uris,
                uris.get(0).resolve("/other"),
                LocalPractice.PLAIN.withMonths(2),
                Bending.NONE),
            InstantSource.system())) {
      return custodian.handOver(TEMPLATE, folder);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:3000/callback", "https://myapp.example/cb", "myapp://cb/x"})
  void thirdPartyThatListensElsewhere_isServedAndNotPlayed(String redirect) {
    HandOver files = handOver(redirect);

    assertThat(files.hooks()).containsKeys("expire", "reset");
    assertThat(files.unplayable())
        .hasValueSatisfying(
            why -> assertThat(why).contains("pixit.thirdParty.redirectUri", redirect));
  }

  @Test
  void severalAddresses_areNamedAndPlayed() {
    HandOver files = handOver("https://localhost:9/one", "https://elsewhere.example/two");

    assertThat(files.unplayable()).isEmpty();
    assertThat(files.runFile())
        .content()
        .contains("otherRedirectUris: [\"https://elsewhere.example/two\"]");
  }
}
