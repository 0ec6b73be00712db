package dev.greenlight.act.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PathTrickTest {

  @ParameterizedTest
  @CsvSource({
    "DOTS, https://h/r/Batch/Subscription/9/../91",
    "ENCODED_DOTS, https://h/r/Batch/Subscription/9/%2e%2e/91",
    "ENCODED_SLASH, https://h/r/Batch/Subscription/9%2f..%2f91",
    "TRAILING_SLASH, https://h/r/Batch/Subscription/91/",
    "DOUBLED_SLASH, https://h/r/Batch/Subscription//91",
    "UPPER_CASE, https://h/r/Batch/SUBSCRIPTION/91",
    "PATH_PARAMETER, https://h/r/Batch/Subscription/91;v=1"
  })
  void trick_writesTheForeignAddressOtherwise(PathTrick trick, String expected) {
    assertThat(
            trick.applied("https://h/r/Batch/Subscription/9", "https://h/r/Batch/Subscription/91"))
        .isEqualTo(expected);
  }

  @Test
  void collectionWithoutLetters_hasNoCapitals() {
    assertThatThrownBy(() -> PathTrick.UPPER_CASE.applied("https://h/1/9", "https://h/1/91"))
        .isInstanceOf(NotCarriedOut.class);
  }
}
