package dev.greenlight.judge.oauth;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OffersChosenScopeTest {
  @TempDir private Path folder;

  private Outcome offered(String... scopes) {
    List<Header> parameters = Stream.of(scopes).map(scope -> new Header("scope", scope)).toList();
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("referral", new Callback("https://party.example/scopes", parameters))
          .with("chosen scope", new Fact("FB=4_5;HistoryLength=13"))
          .of(new OffersChosenScope());
    }
  }

  @Test
  void whatHeChose_orLess_isOffered() {
    assertThat(offered("FB=4_5;HistoryLength=13")).isEqualTo(Outcome.holds());
    assertThat(kinds(offered("FB=4;HistoryLength=13", "FB=5;HistoryLength=6"))).isEmpty();
  }

  @Test
  void blockThatHeDidNotChoose_isFound() {
    assertThat(kinds(offered("FB=4_5_51;HistoryLength=13"))).containsExactly("MoreThanChosen");
    assertThat(kinds(offered("FB=4;HistoryLength=13", "FB=4_5_15;HistoryLength=13")))
        .containsExactly("MoreThanChosen");
  }

  @Test
  void noScope_tellsNothing() {
    assertThat(offered().undecided()).contains("no scope");
  }
}
