package dev.greenlight.cli.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.zip.ZipException;

/** A path that holds nothing to judge; the message is for the user and begins with the path. */
public final class BadInput extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message begins with the path
   */
  public BadInput(String message) {
    super(message);
  }

  BadInput(String message, Throwable cause) {
    super(message, cause);
  }

  /** What went wrong with a path, in words for the user. */
  static BadInput of(String source, IOException problem) {
    if (problem instanceof BadInput known) {
      return known;
    }
    if (problem instanceof AccessDeniedException) {
      return new BadInput(source + ": may not be read", problem);
    }
    if (problem instanceof EOFException) {
      return new BadInput(source + ": the archive is cut off", problem);
    }
    String why =
        problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    return new BadInput(
        source
            + (problem instanceof ZipException
                ? ": is no archive, or a damaged one: "
                : ": cannot be read: ")
            + why,
        problem);
  }
}
