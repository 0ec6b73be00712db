package dev.greenlight.judge.feed;

import dev.greenlight.model.Finding;
import java.util.ArrayList;
import java.util.List;

/** What one rule has to say about one document, while it says it. */
public final class Judgement {
  /** Findings of one rule that are kept; the others are only counted. */
  public static final int KEPT = 1000;

  private final String rule;
  private final List<Finding> findings = new ArrayList<>();
  private long inspected;
  private long occurrences;

  Judgement(String rule) {
    this.rule = rule;
  }

  /** The rule looked at one thing that it has a duty for. */
  public void inspected() {
    inspected++;
  }

  /** The rule looked at that many things. */
  public void inspected(long more) {
    inspected += more;
  }

  /** Whether a further finding would be kept; a rule may spare itself the work of wording it. */
  public boolean keepsMore() {
    return findings.size() < KEPT;
  }

  /** The rule found a defect. */
  public void finds(Finding finding) {
    occurrences++;
    if (keepsMore()) {
      findings.add(finding);
    }
  }

  /** Id of the rule. */
  public String rule() {
    return rule;
  }

  long inspections() {
    return inspected;
  }

  long occurrences() {
    return occurrences;
  }

  List<Finding> findings() {
    return findings;
  }
}
