package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadTellsNothingTest {
  @TempDir private Path folder;

  private Outcome judged(int status) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(Documents.ROOT, status, ""))
          .of(new HeadTellsNothing(false));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 405, 501})
  void headThatIsRefused_holds(int status) {
    assertThat(kinds(judged(status))).isEmpty();
    assertThat(judged(status).inspected()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"200, ExistenceTold", "204, ExistenceTold", "302, NotRefused", "500, NotRefused"})
  void headThatIsAnswered_isFound(int status, String finding) {
    assertThat(kinds(judged(status))).containsExactly(finding);
  }

  private Outcome toAnother(Header... headers) {
    return toAnother(200, headers);
  }

  private Outcome toAnother(int status, Header... headers) {
    try (Hearing hearing = new Hearing(folder)) {
      Exchange got = Hearing.exchange(Documents.ROOT, status, "", headers);
      Exchange head =
          new Exchange(
              new Exchange.Request(
                  "HEAD", got.request().uri(), got.request().headers(), got.request().body()),
              got.response(),
              got.failure(),
              got.durationMillis());
      return hearing.with("answer", head).of(new HeadTellsNothing(true));
    }
  }

  @Test
  void emptySuccessForAnother_isOddAlone() {
    assertThat(kinds(toAnother(new Header("Content-Length", "0")))).containsExactly("EmptySuccess");
    assertThat(kinds(toAnother(204))).containsExactly("EmptySuccess");
    assertThat(kinds(toAnother(new Header("Content-Length", "4711"))))
        .containsExactly("ExistenceTold");
    assertThat(kinds(toAnother(new Header("ETag", "\"a\"")))).containsExactly("ExistenceTold");
  }

  @Test
  void successOfNoLength_mayBeOfAnything() {
    assertThat(kinds(toAnother())).containsExactly("ExistenceTold");
    assertThat(kinds(toAnother(new Header("Transfer-Encoding", "chunked"))))
        .containsExactly("ExistenceTold");
  }
}
