package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody asked for is not there. */
final class HoldsNothingBeyondGrantTest {
  private static final String BILL =
      "<entry xmlns='http://www.w3.org/2005/Atom'><id>urn:uuid:1</id><content>"
          + "<UsageSummary xmlns='http://naesb.org/espi'><billLastPeriod>7</billLastPeriod>"
          + "<peakDemand><value>3</value></peakDemand></UsageSummary></content></entry>";

  @TempDir private Path folder;

  private Outcome of(String scope, int status, String answer, String... besides) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ROOT, status, answer))
          .with("granted scope", scope)
          .of(new HoldsNothingBeyondGrant(List.of(besides)));
    }
  }

  @Test
  void dataOfABlockThatNobodyNamed_isFound() {
    assertThat(kinds(of("FB=4_15", 200, feed(BILL), "16"))).containsExactly("UnaskedBlock");
    assertThat(kinds(of("FB=4_15", 200, feed(BILL)))).hasSize(2);
  }

  @Test
  void dataOfBlocksThatWereGranted_isRight() {
    Outcome outcome = of("FB=4_15_16_27", 200, feed(BILL));
    assertThat(kinds(outcome)).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(1);
  }

  @Test
  void whereAllWasGrantedOrLeftOut_thereIsNothingToLookFor() {
    assertThat(of("FB=6_7_8_9_10_11_12_16_27", 200, feed(BILL), "29").notApplicable())
        .contains("granted or left out");
  }

  @Test
  void whatTellsNothing_isUndecided() {
    assertThat(of("FB=4_15", 403, "").undecided()).contains("403");
    assertThat(of("FB=4_15", 200, feed("")).undecided()).contains("could tell");
    assertThat(of("IntervalDuration=3600", 200, feed(BILL)).notApplicable())
        .contains("names no function blocks");
  }
}
