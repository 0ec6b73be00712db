package dev.greenlight.judge.secrecy;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Fact;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Running numbers are told, whatever else is in an address. */
final class AddressesShowNoOrderTest {
  private static final String ROOT = "https://dc.example/espi/Batch/";

  @TempDir private Path folder;

  private Outcome of(String... addresses) {
    StringBuilder lines = new StringBuilder();
    for (String address : addresses) {
      String kind = address.startsWith("RetailCustomer") ? "customerResourceURI" : "resourceURI";
      lines.append(address).append('\t').append(kind).append('\t').append(ROOT + address + "\n");
    }
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("addresses", new Fact(lines.toString().strip()))
          .of(new AddressesShowNoOrder());
    }
  }

  @Test
  void numbersFarFromEachOther_hold() {
    Outcome outcome = of("Subscription/9", "Subscription/91", "Subscription/52");

    assertThat(kinds(outcome)).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(3);
  }

  @Test
  void runningNumbers_areFound() {
    assertThat(kinds(of("Subscription/100241", "Subscription/7", "Subscription/100242/")))
        .containsExactly("NumberedOneByOne");
    assertThat(kinds(of("Subscription/x9", "RetailCustomer/c-0009", "RetailCustomer/c-0011?a=1")))
        .containsExactly("NumberedOneByOne");
  }

  @Test
  void numbersOfDifferentThings_doNotFollowEachOther() {
    assertThat(kinds(of("Subscription/100241", "RetailCustomer/100242"))).isEmpty();
    assertThat(kinds(of("Subscription/a41", "Subscription/b42"))).isEmpty();
  }
}
