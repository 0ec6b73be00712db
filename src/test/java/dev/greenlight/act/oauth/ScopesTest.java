package dev.greenlight.act.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import org.junit.jupiter.api.Test;

final class ScopesTest {
  private static final String SCOPE = "FB=1_3_71;IntervalDuration=900_3600;HistoryLength=13";

  @Test
  void wider_hasABlockThatWasNotThere() {
    assertThat(Scopes.wider(SCOPE))
        .isEqualTo("FB=1_3_71_67;IntervalDuration=900_3600;HistoryLength=13");
  }

  @Test
  void narrower_lacksTheLastBlock() {
    assertThat(Scopes.narrower(SCOPE))
        .isEqualTo("FB=1_3;IntervalDuration=900_3600;HistoryLength=13");
  }

  @Test
  void narrowerThanOneBlock_cannotBe() {
    assertThatThrownBy(() -> Scopes.narrower("FB=1")).isInstanceOf(NotCarriedOut.class);
  }

  @Test
  void permuted_saysTheSameInAnotherOrder() {
    assertThat(Scopes.permuted(SCOPE))
        .isEqualTo("FB=71_3_1;HistoryLength=13;IntervalDuration=900_3600");
  }

  @Test
  void unknownBlock_isNoneOfTheProgramme() {
    assertThat(Scopes.withUnknownBlock("FB=1")).isEqualTo("FB=1_99");
  }
}
