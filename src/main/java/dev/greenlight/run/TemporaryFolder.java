package dev.greenlight.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder that lives as long as what is done in it. */
final class TemporaryFolder {
  private TemporaryFolder() {}

  static void during(Consumer<Path> work) {
    Path folder = make();
    try {
      work.accept(folder);
    } finally {
      delete(folder);
    }
  }

  private static Path make() {
    try {
      return Files.createTempDirectory("greenlight");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder", e);
    }
  }

  private static void delete(Path folder) {
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
