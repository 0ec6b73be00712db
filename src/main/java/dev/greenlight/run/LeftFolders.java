package dev.greenlight.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Temporary folders of programs that were killed: the next one takes them away. */
final class LeftFolders {
  /** Those of runs, and of SFTP servers. */
  private static final Pattern NAME = Pattern.compile(TemporaryFolder.PREFIX + "(-sftp)?\\d+");

  private static final Duration OLD = Duration.ofDays(1);

  private LeftFolders() {}

  /**
   * Takes away what is named as ours, belongs to the same user, is older than a day and in nobody's
   * use. What cannot be taken away stays: it is no matter of the run that happens to come across.
   *
   * @param own a folder that was made just now, beside which others may lie
   */
  static void sweep(Path own) {
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(own.getParent(), TemporaryFolder.PREFIX + "*")) {
      Instant latest = Files.getLastModifiedTime(own).toInstant().minus(OLD);
      List<Path> left =
          StreamSupport.stream(folders.spliterator(), false)
              .filter(each -> NAME.matcher(each.getFileName().toString()).matches())
              .toList();
      for (Path each : left) {
        sweep(each, own, latest);
      }
    } catch (IOException | UncheckedIOException e) {
      return; // see above
    }
  }

  private static void sweep(Path folder, Path own, Instant latest) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own))
        && Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(latest)
        && isFree(folder)) {
      TemporaryFolder.delete(folder);
    }
  }

  /** One without a lock is of an older version: only when it is empty it is surely nobody's. */
  private static boolean isFree(Path folder) throws IOException {
    Path lock = folder.resolve(TemporaryFolder.LOCK);
    if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> files = Files.list(folder)) {
        return files.findAny().isEmpty();
      }
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }
}
