package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks of where a token stands. */
final class TokenPlaceChecksTest {
  @TempDir private Path folder;

  private Outcome inAddress(int status) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(Documents.ROOT, status, "text"))
          .of(new TakesNoTokenFromAddress());
    }
  }

  private Outcome twice(int alone, int both) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("address alone", Hearing.exchange(Documents.ROOT, alone, "text"))
          .with("answer", Hearing.exchange(Documents.ROOT, both, "text"))
          .of(new TakesTokenOnce());
    }
  }

  private Outcome inSmallLetters(int status) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(Documents.ROOT, status, "text"))
          .of(new TakesSchemeInAnyCase());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 202})
  void schemeInSmallLettersThatIsTaken_holds(int status) {
    assertThat(kinds(inSmallLetters(status))).isEmpty();
    assertThat(inSmallLetters(status).inspected()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403})
  void schemeInSmallLettersThatIsRefused_isFound(int status) {
    assertThat(kinds(inSmallLetters(status))).containsExactly("SchemeNotTaken");
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 429, 500, 503})
  void whatIsNoRefusal_tellsNothingOfTheScheme(int status) {
    assertThat(inSmallLetters(status).undecided()).contains(String.valueOf(status));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403})
  void tokenInTheAddressThatIsRefused_holds(int status) {
    assertThat(kinds(inAddress(status))).isEmpty();
    assertThat(inAddress(status).inspected()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"200, AccessGranted", "500, NotRefused", "302, NotRefused"})
  void tokenInTheAddressThatIsNotRefused_isFound(int status, String finding) {
    assertThat(kinds(inAddress(status))).containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource({"401, 400", "200, 400", "401, 200", "200, 401"})
  void tokenInTwoPlaces_isRefusedOrOverlooked(int alone, int both) {
    assertThat(kinds(twice(alone, both))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"200, 200, TakenTwice", "401, 500, NotRefused", "200, 500, NotRefused"})
  void tokenInTwoPlacesThatAreBothRead_isFound(int alone, int both, String finding) {
    assertThat(kinds(twice(alone, both))).containsExactly(finding);
  }
}
