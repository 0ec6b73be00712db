package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeepsOutOfSharedCachesTest {
  private static final Header PACKED = new Header("Content-Encoding", "gzip");

  @TempDir private Path folder;

  private Outcome kept(int status, Header... headers) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ROOT + "/Batch", status, feed(), headers))
          .of(new KeepsOutOfSharedCaches());
    }
  }

  private static Header caching(String directives) {
    return new Header("Cache-Control", directives);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public",
        "Public, max-age=300",
        "max-age=5, s-maxage=60",
        "public,s-maxage=\"9\""
      })
  void leaveForSharedCaches_isFound(String directives) {
    Outcome outcome = kept(200, caching(directives));

    assertThat(kinds(outcome)).containsExactly("SharedStorageAllowed");
    assertThat(outcome.inspected()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-store",
        "private, max-age=300",
        "max-age=300",
        "public, no-store",
        "public, no-cache",
        "private, s-maxage=60",
        "public, max-age=0",
        "s-maxage=0",
        "must-revalidate"
      })
  void whatNoSharedCacheHandsOn_isRight(String directives) {
    assertThat(kept(200, caching(directives)).breaches()).isEmpty();
  }

  @Test
  void answerWithoutDirectives_isRight() {
    assertThat(kept(200).breaches()).isEmpty();
    assertThat(kept(200, PACKED).breaches()).isEmpty();
    assertThat(kept(503).undecided()).contains("503");
  }

  @Test
  void packedAnswerThatIsKept_variesByWhoAsks() {
    Header kept = caching("private, max-age=60");

    assertThat(kinds(kept(200, kept, PACKED))).containsExactly("VarianceUntold");
    assertThat(duties(kept(200, kept, PACKED))).containsExactly("packed_answers_vary");
    assertThat(kept(200, kept, PACKED, new Header("Vary", "Accept, accept-encoding")).breaches())
        .isEmpty();
    assertThat(kept(200, kept, PACKED, new Header("Vary", "*")).breaches()).isEmpty();
    assertThat(kept(200, caching("no-store"), PACKED).breaches()).isEmpty();
    assertThat(kept(200, kept).breaches()).isEmpty();
  }
}
