package dev.greenlight.judge.secrecy;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NamesAreHardToGuessTest {
  @TempDir private Path folder;

  private Outcome judged(int entries, IntFunction<String> id, IntFunction<String> segment) {
    String feed =
        IntStream.range(0, entries)
            .mapToObj(
                i ->
                    "<entry><id>urn:uuid:%s</id><link rel=\"self\" href=\"https://h/x/%s\"/></entry>"
                        .formatted(id.apply(i), segment.apply(i)))
            .collect(
                Collectors.joining("", "<feed xmlns=\"http://www.w3.org/2005/Atom\">", "</feed>"));
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange("https://h/feed", 200, feed))
          .of(new NamesAreHardToGuess());
    }
  }

  private static String uuid(int i) {
    return UUID.nameUUIDFromBytes(String.valueOf(i).getBytes(StandardCharsets.UTF_8)).toString();
  }

  @Test
  void uuids_areHardToGuess() {
    Outcome outcome = judged(40, NamesAreHardToGuessTest::uuid, NamesAreHardToGuessTest::uuid);

    assertThat(outcome.breaches()).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(80);
  }

  @Test
  void numbers_areGuessable() {
    assertThat(kinds(judged(40, NamesAreHardToGuessTest::uuid, String::valueOf)))
        .containsExactly("GuessableName");
  }

  @Test
  void longNamesThatVaryInFewPlaces_areGuessable() {
    assertThat(
            kinds(
                judged(
                    40,
                    i -> uuid(i).substring(0, 8) + "-0000-5000-8000-000000000000",
                    NamesAreHardToGuessTest::uuid)))
        .containsExactly("GuessableName");
  }

  @Test
  void ofTooFewToSeeWhatVaries_theLengthCounts() {
    assertThat(judged(3, NamesAreHardToGuessTest::uuid, i -> "abcdefghijk" + i).breaches())
        .isEmpty();
    assertThat(kinds(judged(3, NamesAreHardToGuessTest::uuid, String::valueOf)))
        .containsExactly("GuessableName");
  }

  @Test
  void feedWithoutNames_isNoPass() {
    assertThat(judged(0, i -> "", i -> "").inspected()).isZero();
  }
}
