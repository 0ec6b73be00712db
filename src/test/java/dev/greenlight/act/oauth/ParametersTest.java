package dev.greenlight.act.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import org.junit.jupiter.api.Test;

/** Parameters of a request, and how they become others. */
final class ParametersTest {
  private static final Parameters ONE = Parameters.none().and("scope", "FB=1");

  @Test
  void valueOfAParameter_becomesAnother() {
    assertThat(ONE.with("scope", "FB=3").get("scope")).contains("FB=3");
    assertThat(ONE.changed("scope", value -> value + "_3").get("scope")).contains("FB=1_3");
    assertThat(ONE.saying("state", "s").get("state")).contains("s");
  }

  @Test
  void parameterThatIsNotThere_isNotLeftOutInSilence() {
    assertThatThrownBy(() -> ONE.with("state", "s"))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessageContaining("no state");
    assertThatThrownBy(() -> ONE.changed("state", value -> value + "s"))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessageContaining("no state");
  }
}
