package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotifiesWhenReadyTest {
  private static final String RESOURCE = "https://dc.example.com/espi/1_1/resource/Batch/1";

  @TempDir private Path folder;

  private Hearing hearing() {
    return new Hearing(folder).with("resource", RESOURCE).with("waited", "30");
  }

  private Outcome told(String address) {
    try (Hearing hearing = hearing()) {
      return hearing
          .with(
              "notification 1",
              "<BatchList xmlns=\"http://naesb.org/espi\"><resources>%s</resources></BatchList>"
                  .formatted(address))
          .with("type 1", "application/xml")
          .with("reply 1", "200")
          .of(new NotifiesWhenReady());
    }
  }

  @Test
  void notificationOfWhatWasAskedFor_withAQueryOrWithout_isEnough() {
    assertThat(told(RESOURCE).breaches()).isEmpty();
    assertThat(told(RESOURCE).inspected()).isEqualTo(1);
    assertThat(told(RESOURCE + "?published-min=2026-01-01T00:00:00Z").breaches()).isEmpty();
  }

  @Test
  void silence_orNotificationsOfOtherThings_areFound() {
    assertThat(kinds(told(RESOURCE + "2"))).containsExactly("NeverTold");
    try (Hearing hearing = hearing()) {
      assertThat(kinds(hearing.of(new NotifiesWhenReady()))).containsExactly("NeverTold");
    }
  }

  @Test
  void silenceThatNobodyCouldBreak_isUndecided() {
    try (Hearing hearing = hearing()) {
      assertThat(hearing.with("unheard", "nobody listens").of(new NotifiesWhenReady()).undecided())
          .contains("nobody listens");
    }
  }
}
