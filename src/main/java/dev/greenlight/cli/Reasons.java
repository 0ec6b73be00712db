package dev.greenlight.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why files cannot be used, in words: Java says of most failures nothing but the path. */
final class Reasons {
  private Reasons() {}

  /** The reason, without the path. */
  static String of(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "it is there already; does something else write there?";
    }
    return of(failure, "that is not possible there");
  }

  /**
   * The same.
   *
   * @param otherwise what can be said where Java gives none
   */
  static String of(IOException failure, String otherwise) {
    if (failure instanceof AccessDeniedException) {
      return "that is not allowed";
    }
    String reason =
        failure instanceof FileSystemException at ? at.getReason() : failure.getMessage();
    return reason == null ? otherwise : reason;
  }
}
