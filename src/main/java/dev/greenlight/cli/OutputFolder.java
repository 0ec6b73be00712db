package dev.greenlight.cli;

import dev.greenlight.record.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where a run writes; never over something that is there already.
 *
 * @param path the folder
 * @param made whether it was not there before
 */
record OutputFolder(Path path, boolean made) {

  /**
   * A folder that is empty or not there yet.
   *
   * @throws UsageError when it holds something, or cannot be made
   */
  static OutputFolder fresh(Path path) {
    return fresh(path, "");
  }

  /**
   * The same for a run, which could go on with one that is there.
   *
   * @throws UsageError as that
   */
  static OutputFolder forRun(Path path) {
    return fresh(
        path,
        new OutputFolder(path, false).hasJournal()
            ? " ('greenlight run --resume' goes on with the run in it)"
            : "");
  }

  private static OutputFolder fresh(Path path, String hint) {
    try {
      if (Files.exists(path) && !Files.isDirectory(path)) {
        throw new UsageError(path + " is a file, not a folder");
      }
      boolean made = !Files.exists(path);
      Files.createDirectories(path);
      if (!isEmpty(path)) {
        throw new UsageError(
            path + " is not empty; nothing is overwritten, choose another --out" + hint);
      }
      return new OutputFolder(path, made);
    } catch (IOException e) {
      throw new UsageError("cannot write to " + path + ": " + why(e));
    }
  }

  private static String why(IOException e) {
    return Reasons.of(e, "no such folder can be made there");
  }

  /**
   * The folder of a run that was cut off; one that is empty where that was before the first case.
   *
   * @throws UsageError when no run was ever there
   */
  static OutputFolder ofEarlierRun(Path path) {
    OutputFolder folder = new OutputFolder(path, false);
    try {
      if (!folder.hasJournal() && !(Files.isDirectory(path) && isEmpty(path))) {
        throw new UsageError("--resume: there is no run in " + path + " to go on with");
      }
    } catch (IOException e) {
      throw new UsageError("cannot read " + path + ": " + why(e));
    }
    return folder;
  }

  /**
   * Takes the folder away again if nothing was written: the next try shall find things as they
   * were.
   */
  void withdraw() {
    try {
      if (made && Files.isDirectory(path) && isEmpty(path)) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UsageError("cannot tidy up " + path + ": " + Reasons.of(e));
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  Path evidence() {
    return path.resolve("evidence");
  }

  boolean hasJournal() {
    return Files.exists(evidence().resolve(Journal.FILE));
  }
}
