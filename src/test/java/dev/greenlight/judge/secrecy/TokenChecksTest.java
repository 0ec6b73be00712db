package dev.greenlight.judge.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.SecretSample;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens of every make. */
final class TokenChecksTest {
  private final Random random = new Random(7);

  @TempDir Path folder;

  private Outcome judged(Check check, IntFunction<String> token) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "tokens",
              SecretSample.of("access_token", IntStream.range(0, 20).mapToObj(token).toList()))
          .of(check);
    }
  }

  private String random(int bytes) {
    byte[] drawn = new byte[bytes];
    random.nextBytes(drawn);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
  }

  @Test
  void randomTokens_areHardToGuess() {
    assertThat(judged(new TokensAreHardToGuess(), i -> random(24)).breaches()).isEmpty();
    assertThat(judged(new TokensAreHardToGuess(), i -> "prefix_" + random(16)).breaches())
        .isEmpty();
  }

  @Test
  void length_isNoEntropy() {
    assertThat(Hearing.duties(judged(new TokensAreHardToGuess(), i -> "token-%040d".formatted(i))))
        .containsExactly((String) null);
  }

  @Test
  void digitsBehindAPrefixOfLetters_countAsDigits() {
    Outcome outcome =
        judged(
            new TokensAreHardToGuess(),
            i -> "At-%012d".formatted(Math.floorMod(random.nextLong(), 1_000_000_000_000L)));

    assertThat(Hearing.duties(outcome)).containsExactly((String) null);
    assertThat(outcome.breaches().get(0).finding().observed().toString())
        .startsWith("40 bits at most");
  }

  @Test
  void randomTokensOf128Bits_areHardToGuessWhateverChanceLeavesOut() {
    for (int i = 0; i < 50; i++) {
      assertThat(judged(new TokensAreHardToGuess(), token -> random(17)).breaches()).isEmpty();
    }
  }

  @Test
  void sixtyFourBits_areAdvisedAgainst() {
    assertThat(
            Hearing.duties(
                judged(new TokensAreHardToGuess(), i -> "%016x".formatted(random.nextLong()))))
        .containsExactly("token_entropy_128");
  }

  @Test
  void signedToken_isAsHardToGuessAsItsSignature() {
    assertThat(
            judged(new TokensAreHardToGuess(), i -> "eyJhbGciOiJSUzI1NiJ9.eyJzdWIi." + random(64))
                .breaches())
        .isEmpty();
  }

  @Test
  void sameTokenAgain_showsNothing() {
    assertThat(judged(new TokensAreHardToGuess(), i -> "the-very-same").undecided())
        .contains("only 1 were different");
  }

  @Test
  void order_shows() {
    assertThat(
            Hearing.kinds(judged(new TokensShowNoOrder(), i -> "%08x".formatted(i) + random(24))))
        .containsExactly("TokensInOrder");
    assertThat(judged(new TokensShowNoOrder(), i -> random(24)).breaches()).isEmpty();
  }

  private Outcome judgedInRow(IntFunction<String> code, int asked) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "tokens",
              SecretSample.of(
                  "code", IntStream.range(0, 20).map(i -> i ^ 1).mapToObj(code).toList()))
          .with(
              "row",
              SecretSample.of("code", IntStream.range(20, 20 + asked).mapToObj(code).toList()))
          .of(new TokensShowNoOrder());
    }
  }

  @Test
  void orderOfCodesThatCameAtOnce_showsInTheRow() {
    IntFunction<String> counted = i -> "%08x".formatted(i) + random(24);

    assertThat(Hearing.kinds(judgedInRow(counted, 10))).containsExactly("TokensInOrder");
    assertThat(judgedInRow(counted, 3).undecided()).contains("only 3 different codes");
    assertThat(judgedInRow(i -> random(24), 10).breaches()).isEmpty();
    assertThat(judgedInRow(i -> random(24), 10).inspected()).isEqualTo(20);
  }

  @Test
  void fewInTheRow_tellTheTimeAllTheSame() {
    assertThat(Hearing.kinds(judgedInRow(this::uuidOfVersion1, 3)))
        .containsExactly("TokenTellsTime");
  }

  @Test
  void uuidOfTime_tellsTime() {
    assertThat(Hearing.kinds(judged(new TokensShowNoOrder(), this::uuidOfVersion1)))
        .containsExactly("TokenTellsTime");
    assertThat(
            judged(new TokensShowNoOrder(), i -> UUID.nameUUIDFromBytes(bytes()).toString())
                .breaches())
        .isEmpty();
  }

  private byte[] bytes() {
    return ByteBuffer.allocate(Long.BYTES).putLong(random.nextLong()).array();
  }

  private String uuidOfVersion1(int i) {
    return new UUID((random.nextLong() & ~0xF000L) | 0x1000L, 0x8000000000000000L + i).toString();
  }
}
