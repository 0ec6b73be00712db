package dev.greenlight.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder that lives as long as what is done in it. */
final class TemporaryFolder {
  static final String PREFIX = "greenlight";

  /** Held by whom the folder belongs to; it ends with the process, however it ends. */
  static final String LOCK = "in-use.lock";

  private static final AtomicBoolean SWEPT = new AtomicBoolean();

  private TemporaryFolder() {}

  static void during(Consumer<Path> work) {
    Path folder = make();
    try {
      hold(folder, () -> work.accept(folder));
    } finally {
      delete(folder);
    }
  }

  private static void hold(Path folder, Runnable work) {
    try (FileChannel ours =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ours.lock();
      if (!SWEPT.getAndSet(true)) {
        LeftFolders.sweep(folder);
      }
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot hold " + folder, e);
    }
  }

  private static Path make() {
    try {
      return Files.createTempDirectory(PREFIX);
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder", e);
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(TemporaryFolder::deleteOne);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot tidy up " + folder, e);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot tidy up " + file, e);
    }
  }
}
