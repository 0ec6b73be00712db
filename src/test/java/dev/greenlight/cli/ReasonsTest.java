package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

final class ReasonsTest {
  @Test
  void failureThatNamesButThePath_getsAReason() {
    assertThat(Reasons.of(new AccessDeniedException("/root/x"))).isEqualTo("that is not allowed");
    assertThat(Reasons.of(new NoSuchFileException("/a/x"))).contains("no such file or folder");
    assertThat(Reasons.of(new FileAlreadyExistsException("/a"))).contains("is there already");
    assertThat(Reasons.of(new FileSystemException("/a"))).isEqualTo("that is not possible there");
    assertThat(Reasons.of(new NoSuchFileException("/a"), "no folder")).isEqualTo("no folder");
  }

  @Test
  void reasonThatIsGiven_staysWithoutThePath() {
    assertThat(Reasons.of(new FileSystemException("/a", null, "Read-only file system")))
        .isEqualTo("Read-only file system");
    assertThat(Reasons.of(new IOException("No space left on device")))
        .isEqualTo("No space left on device");
  }
}
