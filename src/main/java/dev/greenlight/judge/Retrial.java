package dev.greenlight.judge;

import dev.greenlight.model.CheckResult;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks every question of a journal again, on the evidence alone. Under the ruling of the run it
 * must say the same; under another one it says what that one would have said.
 */
public final class Retrial {
  private final CheckCodec codec;
  private final Bench bench;

  public Retrial(CheckCodec codec, Ruling ruling) {
    this.codec = codec;
    this.bench = new Bench(ruling);
  }

  /** The entries of the journal, each outcome replaced by the one that is given now. */
  public List<JournalEntry> rehear(JournalReader journal) {
    Map<String, JournalEntry.QuestionAsked> questions = new HashMap<>();
    return journal.entries().stream()
        .map(
            entry -> {
              if (entry instanceof JournalEntry.QuestionAsked asked) {
                questions.put(asked.id(), asked);
              }
              return entry instanceof JournalEntry.OutcomeGiven given
                  ? rehear(given, questions.get(given.question()), journal)
                  : entry;
            })
        .toList();
  }

  private JournalEntry rehear(
      JournalEntry.OutcomeGiven given, JournalEntry.QuestionAsked asked, JournalReader journal) {
    CheckResult result =
        bench.hear(
            codec.read(asked.check()), asked.requirement(), journal.exhibits(asked.exhibits()));
    return new JournalEntry.OutcomeGiven(given.question(), given.testCase(), result);
  }
}
