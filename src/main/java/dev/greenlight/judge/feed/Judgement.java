package dev.greenlight.judge.feed;

import dev.greenlight.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one rule has to say about one document, while it says it. */
public final class Judgement {
  /** Findings of one rule that are kept; the others are only counted. */
  public static final int KEPT = 1000;

  /**
   * A finding with its weight.
   *
   * @param mentioned whether it is worth telling, but no defect
   */
  record Kept(Finding finding, boolean mentioned) {}

  private final String rule;
  private final List<Kept> kept = new ArrayList<>();
  private final Map<String, Long> defects = new TreeMap<>();
  private long inspected;
  private long mentions;

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
    return kept.size() < KEPT;
  }

  /** The rule found a defect. */
  public void finds(Finding finding) {
    defects.merge(finding.kind(), 1L, Long::sum);
    keep(finding, false);
  }

  /** The rule saw something that is worth telling, but no defect: it never weighs on a verdict. */
  public void mentions(Finding finding) {
    mentions++;
    keep(finding, true);
  }

  private void keep(Finding finding, boolean mentioned) {
    if (keepsMore()) {
      kept.add(new Kept(finding, mentioned));
    }
  }

  /** Id of the rule. */
  public String rule() {
    return rule;
  }

  long inspections() {
    return inspected;
  }

  /** Exact number of defects by the name of their kind. */
  Map<String, Long> defects() {
    return defects;
  }

  long mentions() {
    return mentions;
  }

  List<Kept> kept() {
    return kept;
  }
}
