package dev.greenlight.judge;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.TestCase;
import dev.greenlight.record.BadEvidence;
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
  private final Ruling ruling;
  private final Bench bench;

  public Retrial(CheckCodec codec, Ruling ruling) {
    this.codec = codec;
    this.ruling = ruling;
    this.bench = new Bench(ruling);
  }

  /**
   * The entries of the journal, each outcome replaced by the one that is given now, and page one by
   * what it was given under.
   */
  public List<JournalEntry> rehear(JournalReader journal) {
    Map<String, JournalEntry.QuestionAsked> questions = new HashMap<>();
    Map<String, TestCase> cases = new HashMap<>();
    return journal.entries().stream()
        .map(
            entry -> {
              if (entry instanceof JournalEntry.QuestionAsked asked) {
                questions.put(asked.id(), asked);
              } else if (entry instanceof JournalEntry.CasePlanned planned) {
                cases.put(planned.testCase().id(), planned.testCase());
              } else if (entry instanceof JournalEntry.RunOpened opened) {
                return reopen(opened);
              } else if (entry instanceof JournalEntry.OutcomeGiven given) {
                return rehear(
                    given, questions.get(given.question()), cases.get(given.testCase()), journal);
              }
              return entry;
            })
        .toList();
  }

  private JournalEntry reopen(JournalEntry.RunOpened opened) {
    return new JournalEntry.RunOpened(
        opened.about().judgedUnder(ruling.profile(), ruling.version(), ruling.catalogue().hash()),
        opened.functionBlocks(),
        ruling.catalogue().disputes(),
        opened.fingerprint());
  }

  private JournalEntry rehear(
      JournalEntry.OutcomeGiven given,
      JournalEntry.QuestionAsked asked,
      TestCase testCase,
      JournalReader journal) {
    if (asked == null || testCase == null) {
      throw new BadEvidence(
          "the journal gives an outcome to question "
              + given.question()
              + " of test case "
              + given.testCase()
              + ", which it never asked or planned");
    }
    CheckResult result =
        bench.hear(
            codec.read(asked.check()),
            asked.requirement(),
            testCase,
            journal.exhibits(asked.exhibits()));
    return new JournalEntry.OutcomeGiven(given.question(), given.testCase(), result);
  }
}
