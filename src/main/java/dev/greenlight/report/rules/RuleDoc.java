package dev.greenlight.report.rules;

import dev.greenlight.catalog.RuleEntry;
import java.util.List;
import java.util.Optional;

/**
 * What the documentation says of a rule.
 *
 * @param bad a document that breaks it
 * @param good the same place in a document that does not
 * @param killers deviations that it must notice
 * @param neverAlone why no document breaks it and no other rule; empty when some do
 */
public record RuleDoc(
    RuleEntry rule,
    Optional<Example> bad,
    Optional<Example> good,
    List<String> killers,
    Optional<String> neverAlone) {

  public RuleDoc {
    killers = List.copyOf(killers);
  }

  /**
   * Some lines of a document.
   *
   * @param from what document that is
   * @param line the first of them
   * @param lines as they stand there
   * @param said what the rule says of it; empty when nothing
   */
  public record Example(String from, int line, List<String> lines, String said) {
    public Example {
      lines = List.copyOf(lines);
    }
  }
}
