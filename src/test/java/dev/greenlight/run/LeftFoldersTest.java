package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that was killed has left goes; what may be in use stays. */
final class LeftFoldersTest {
  @TempDir private Path temporary;
  private Path own;

  @BeforeEach
  void ownFolder() throws IOException {
    own = Files.createDirectory(temporary.resolve("greenlight1"));
  }

  private Path folder(String name, boolean locked, Duration age) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve(name));
    if (locked) {
      Files.createFile(folder.resolve("in-use.lock"));
      Files.writeString(folder.resolve("profile"), "x");
    }
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
    return folder;
  }

  @Test
  void oldFoldersOfNobody_go() throws IOException {
    Path empty = folder("greenlight22", false, Duration.ofDays(2));
    Path full = folder("greenlight333", true, Duration.ofDays(2));
    Path ofServer = folder("greenlight-sftp4444", true, Duration.ofDays(2));
    LeftFolders.sweep(own);

    assertThat(ofServer).doesNotExist();
    assertThat(empty).doesNotExist();
    assertThat(full).doesNotExist();
    assertThat(own).exists();
  }

  @Test
  void whatIsYoungInUseOrNamedOtherwise_stays() throws IOException {
    Path young = folder("greenlight22", true, Duration.ofHours(2));
    Path other = folder("greenlight-of-mine", false, Duration.ofDays(2));
    Path foreign = folder("greenlight44", false, Duration.ofDays(2));
    Files.writeString(foreign.resolve("work"), "x");
    Files.setLastModifiedTime(foreign, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    Path used = folder("greenlight333", true, Duration.ofDays(2));
    try (FileChannel lock =
        FileChannel.open(used.resolve("in-use.lock"), StandardOpenOption.WRITE)) {
      lock.lock();
      LeftFolders.sweep(own);
    }

    assertThat(young).exists();
    assertThat(other).exists();
    assertThat(foreign.resolve("work")).exists();
    assertThat(used.resolve("profile")).exists();
  }

  @Test
  void linkToAFolder_isNotFollowed() throws IOException {
    Path elsewhere = folder("elsewhere", true, Duration.ofDays(2));
    Files.createSymbolicLink(temporary.resolve("greenlight55"), elsewhere);
    LeftFolders.sweep(own);

    assertThat(elsewhere.resolve("profile")).exists();
  }
}
