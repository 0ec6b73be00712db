package dev.greenlight.act.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScopesTest {
  private static final List<UnaryOperator<String>> ALL =
      List.of(Scopes::wider, Scopes::withUnknownBlock, Scopes::narrower, Scopes::permuted);
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
  void scopesBesideIt_stayAsTheyAre() {
    assertThat(Scopes.narrower("openid FB=4_5;HistoryLength=13 offline_access"))
        .isEqualTo("openid FB=4;HistoryLength=13 offline_access");
    assertThat(Scopes.permuted("openid FB=4_5")).isEqualTo("openid FB=5_4");
    assertThat(Scopes.wider("openid FB=4")).isEqualTo("openid FB=4_71");
    assertThat(Scopes.withUnknownBlock("FB=4 openid")).isEqualTo("FB=4_99 openid");
    assertThatThrownBy(() -> Scopes.narrower("openid profile")).isInstanceOf(NotCarriedOut.class);
  }

  @Test
  void narrowerThanOneBlock_cannotBe() {
    assertThatThrownBy(() -> Scopes.narrower("FB=1")).isInstanceOf(NotCarriedOut.class);
    assertThat(Scopes.namesSeveralBlocks("FB=1")).isFalse();
    assertThat(Scopes.namesSeveralBlocks("openid profile")).isFalse();
    assertThat(Scopes.namesSeveralBlocks("openid FB=1_3")).isTrue();
  }

  @Test
  void permuted_saysTheSameInAnotherOrder() {
    assertThat(Scopes.permuted(SCOPE))
        .isEqualTo("FB=71_3_1;HistoryLength=13;IntervalDuration=900_3600");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "IntervalDuration=3600", "IntervalDuration=900;HistoryLength=13"})
  void scopeWithoutBlocks_isBentByNobody(String scope) {
    for (UnaryOperator<String> change : ALL) {
      assertThatThrownBy(() -> change.apply(scope)).isInstanceOf(NotCarriedOut.class);
    }
  }

  @Test
  void scopeWithEveryBlock_cannotBeWider() {
    assertThatThrownBy(() -> Scopes.wider("FB=71_67_40_62_29_17_11_9_8_7_6"))
        .isInstanceOf(NotCarriedOut.class);
  }

  @Test
  void scopeOfOneOrder_cannotBePermuted() {
    assertThatThrownBy(() -> Scopes.permuted("FB=4;HistoryLength=13"))
        .isInstanceOf(NotCarriedOut.class);
  }

  @Test
  void scopeWithTheUnknownBlock_isNotAskedForAgain() {
    assertThatThrownBy(() -> Scopes.withUnknownBlock("FB=1_99")).isInstanceOf(NotCarriedOut.class);
  }

  @Test
  void unknownBlock_isNoneOfTheProgramme() {
    assertThat(Scopes.withUnknownBlock("FB=1")).isEqualTo("FB=1_99");
  }

  @Test
  void widerScope_hasABlockThatMayNotBeHadOtherwise() {
    assertThat(Scopes.wider("FB=1_71", Set.of("67", "40"))).isEqualTo("FB=1_71_62");
  }

  @Test
  void withoutCustomerData_keepsAllElse() {
    assertThat(Scopes.withoutCustomerData("openid FB=4_51_5_54_71;IntervalDuration=3600"))
        .isEqualTo("openid FB=4_5;IntervalDuration=3600");
    assertThat(Scopes.namesCustomerData("openid FB=4_71")).isTrue();
    assertThat(Scopes.namesCustomerData("FB=4_5_50_72;HistoryLength=53")).isFalse();
  }

  @Test
  void scopeWithoutCustomerData_orOfNothingElse_makesNoOther() {
    assertThatThrownBy(() -> Scopes.withoutCustomerData("FB=4_5"))
        .isInstanceOf(NotCarriedOut.class);
    assertThatThrownBy(() -> Scopes.withoutCustomerData("FB=51_54"))
        .isInstanceOf(NotCarriedOut.class);
  }

  @Test
  void history_isShortenedInTheUnitOfTheScope() {
    assertThat(Scopes.withHistory(SCOPE, 1))
        .isEqualTo("FB=1_3_71;IntervalDuration=900_3600;HistoryLength=1");
    assertThat(Scopes.withHistory("FB=4;historyLength=94608000;BR=1 openid", 1))
        .isEqualTo("FB=4;historyLength=2678400;BR=1 openid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FB=4", "FB=4;HistoryLength=1", "FB=4;HistoryLength=2678400"})
  void historyThatCannotBeShorter_isNotShortened(String scope) {
    assertThatThrownBy(() -> Scopes.withHistory(scope, 1)).isInstanceOf(NotCarriedOut.class);
  }
}
