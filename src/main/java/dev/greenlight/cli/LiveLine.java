package dev.greenlight.cli;

import dev.greenlight.report.Characters;
import java.io.PrintStream;

/** One line on a terminal that is written over in place, and gone when something else is said. */
final class LiveLine {
  /** A longer line would be broken by a common terminal, and could not be written over. */
  private static final int WIDEST = 79;

  private final PrintStream out;
  private final boolean isWatched;
  private int width;

  /**
   * @param isWatched whether someone looks; nothing is written otherwise
   */
  LiveLine(PrintStream out, boolean isWatched) {
    this.out = out;
    this.isWatched = isWatched;
  }

  boolean isWatched() {
    return isWatched;
  }

  /** Shows a text in place of the one before. */
  void show(String text) {
    if (isWatched) {
      String visible = Characters.inOneLine(text);
      String line = visible.length() <= WIDEST ? visible : visible.substring(0, WIDEST - 1) + "…";
      out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
      out.flush();
      width = line.length();
    }
  }

  /** Leaves nothing of it on the terminal. */
  void clear() {
    if (width > 0) {
      out.print("\r" + " ".repeat(width) + "\r");
      out.flush();
      width = 0;
    }
  }
}
