package dev.greenlight.report.validation;

/** Breaks long lines between words, so that what follows stands below the first word. */
final class Paragraph {
  private static final int WIDTH = 100;

  private Paragraph() {}

  /**
   * The lines of a paragraph, without a line end after the last.
   *
   * @param lead what stands before it in the first line; blanks as wide in the others
   */
  static String of(String lead, String text) {
    StringBuilder lines = new StringBuilder(lead);
    int used = lead.length();
    boolean first = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!first && used + 1 + word.length() > WIDTH) {
        lines.append('\n').append(" ".repeat(lead.length()));
        used = lead.length();
        first = true;
      }
      lines.append(first ? "" : " ").append(word);
      used += word.length() + (first ? 0 : 1);
      first = false;
    }
    return lines.toString();
  }
}
