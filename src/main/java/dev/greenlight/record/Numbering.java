package dev.greenlight.record;

import java.util.List;

/**
 * How far the numbers of a journal have come.
 *
 * @param exhibits highest number of an exhibit; 0 for none
 * @param questions highest number of a question; 0 for none
 */
record Numbering(int exhibits, int questions) {

  static Numbering of(List<JournalEntry> entries) {
    int exhibits = 0;
    int questions = 0;
    for (JournalEntry entry : entries) {
      if (entry instanceof JournalEntry.Exhibited exhibited) {
        exhibits = Math.max(exhibits, number(exhibited.id()));
      } else if (entry instanceof JournalEntry.QuestionAsked asked) {
        questions = Math.max(questions, number(asked.id()));
      }
    }
    return new Numbering(exhibits, questions);
  }

  /** The number of {@code e17}, or of {@code redacted-code-17}. */
  static int number(String id) {
    return Integer.parseInt(id.replaceFirst(".*\\D", ""));
  }
}
