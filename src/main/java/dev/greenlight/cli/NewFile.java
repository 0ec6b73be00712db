package dev.greenlight.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file that {@code --out} names.
 *
 * @param name of it
 */
record NewFile(String name) {
  /**
   * Opens it.
   *
   * @throws UsageError when it exists, or cannot
   */
  OutputStream open() throws IOException {
    try {
      return Files.newOutputStream(
          Path.of(name), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UsageError("--out: " + name + " exists; nothing is overwritten, choose another");
    } catch (InvalidPathException e) {
      throw new UsageError("--out: " + name + ": cannot be the name of a file here");
    } catch (NoSuchFileException e) {
      throw new UsageError("--out: " + name + ": there is no such folder");
    }
  }

  /** Why nothing can be written to it, in words. */
  UsageError unwritable(IOException e) {
    return new UsageError("--out: " + name + ": cannot be written: " + Reasons.of(e));
  }
}
