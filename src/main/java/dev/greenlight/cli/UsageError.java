package dev.greenlight.cli;

/** Something the user has to mend before anything can run; one clear line, exit code 2. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }
}
