package dev.greenlight.judge.plugin;

/** A plug-in that cannot be used; the message is one line that says what to mend. */
public final class BadPlugIn extends Exception {
  private static final long serialVersionUID = 1L;

  /** A plug-in that cannot be used. */
  public BadPlugIn(String message, Throwable cause) {
    super(firstLine(message), cause);
  }

  /** The same, where nothing was thrown. */
  public BadPlugIn(String message) {
    this(message, null);
  }

  private static String firstLine(String message) {
    return message.strip().lines().map(String::strip).findFirst().orElse("");
  }
}
