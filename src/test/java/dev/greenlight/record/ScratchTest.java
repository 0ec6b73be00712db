package dev.greenlight.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.LongBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class ScratchTest {

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a file that is open keeps its name")
  void file_hasNoNameWhileItIsUsed() {
    try (Scratch scratch = new Scratch(0)) {
      LongBuffer chunk = scratch.chunk();
      chunk.put(7, 42);

      assertThat(scratch.isSpilled()).isTrue();
      assertThat(scratch.isGone()).isTrue();
      assertThat(chunk.get(7)).isEqualTo(42);
    }
  }

  @Test
  void file_isGoneWhenTheWorkIs() {
    Scratch scratch = new Scratch(0);
    scratch.chunk();
    scratch.close();

    assertThat(scratch.isGone()).isTrue();
  }

  @Test
  void whatFitsInMemory_needsNoFile() {
    try (Scratch scratch = Scratch.inMemory()) {
      scratch.chunk();

      assertThat(scratch.isSpilled()).isFalse();
    }
  }
}
