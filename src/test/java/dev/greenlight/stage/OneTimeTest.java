package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

final class OneTimeTest {
  private final Queue<String> wholes = new ArrayDeque<>();
  private final Queue<String> parts = new ArrayDeque<>();

  private OneTime<String, String> of(String first) {
    return OneTime.of(
        "the whole",
        first,
        new OneTime.Ways<>(wholes::remove, unused -> parts.remove()),
        new OneTime.Signs<>(String::equals, String::equals));
  }

  @Test
  void whatAgrees_isReadOnce() {
    parts.add("a");

    assertThat(of("a")).isEqualTo(new OneTime<>("a", "a"));
  }

  @Test
  void whatDiffersFromWhatIsStillSo_differs() {
    parts.add("b");
    wholes.add("a");

    assertThat(of("a")).isEqualTo(new OneTime<>("a", "b"));
  }

  @Test
  void whatHadChangedBefore_isComparedAsItIsNow() {
    parts.add("b");
    wholes.add("b");

    assertThat(of("a")).isEqualTo(new OneTime<>("b", "b"));
  }

  @Test
  void whatChangesInBetween_isReadAgain() {
    parts.addAll(List.of("b", "x"));
    wholes.addAll(List.of("c", "c"));

    assertThat(of("a")).isEqualTo(new OneTime<>("c", "x"));
  }

  @Test
  void whatChangesEachTime_decidesNothing() {
    parts.addAll(List.of("x", "x", "x"));
    wholes.addAll(List.of("b", "c", "d"));

    assertThatThrownBy(() -> of("a"))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessageContaining("the whole changed each time");
  }
}
