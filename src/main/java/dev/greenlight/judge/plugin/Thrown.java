package dev.greenlight.judge.plugin;

import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.regex.Pattern;

/**
 * What code of others threw, for those who did not write it: what happened, and in brackets what
 * its author looks for.
 */
public final class Thrown {
  private static final Pattern NOT_THEIRS =
      Pattern.compile("(java|javax|jdk|sun|com\\.sun|dev\\.greenlight)\\..*");

  private Thrown() {}

  /** In one line. */
  public static String inWords(Throwable thrown) {
    if (thrown instanceof ServiceConfigurationError && thrown.getCause() != null) {
      return inWords(thrown.getCause());
    }
    String place = place(thrown).map(where -> ", " + where).orElse("");
    return happened(thrown) + " (" + thrown.getClass().getName() + place + ")";
  }

  private static String happened(Throwable thrown) {
    String message = firstLine(thrown.getMessage());
    if (thrown instanceof StackOverflowError) {
      return "it calls itself without end";
    }
    if (thrown instanceof OutOfMemoryError) {
      return "the memory is exhausted";
    }
    if (thrown instanceof UnsupportedClassVersionError) {
      return "it was compiled for another version of Java: " + message;
    }
    if (thrown instanceof NoClassDefFoundError || thrown instanceof ClassNotFoundException) {
      return "the class " + message.replace('/', '.') + " is missing; is another jar needed?";
    }
    if (thrown instanceof IncompatibleClassChangeError) {
      return "it was compiled for another version of what it uses: " + message;
    }
    if (thrown instanceof NullPointerException) {
      return "something that it needs is not there"
          + (message.isEmpty() ? "" : ": " + message.replace('"', '\''));
    }
    return message.isEmpty() ? "it does not say why" : message;
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.strip().lines().findFirst().orElse("");
  }

  /** The file and line of theirs that it comes from. */
  private static Optional<String> place(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> !NOT_THEIRS.matcher(frame.getClassName()).matches())
        .filter(frame -> frame.getFileName() != null && frame.getLineNumber() > 0)
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .findFirst();
  }
}
