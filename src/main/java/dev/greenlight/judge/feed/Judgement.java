package dev.greenlight.judge.feed;

import dev.greenlight.judge.privacy.Masked;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one rule has to say about one document, while it says it. */
public final class Judgement {
  /** Findings of one rule that are kept, of each kind at least one; the others are only counted. */
  public static final int KEPT = 1000;

  private static final int SHOWN = 400;

  /**
   * A finding in words, long values cut, and links without traces of the customer.
   *
   * @param fix how to mend it; empty where the catalogue says it for the whole rule
   * @param mentioned whether it is worth telling, but no defect
   */
  record Kept(
      String kind, String expected, String observed, String fix, Location at, boolean mentioned) {
    static Kept of(Finding finding, boolean mentioned) {
      return new Kept(
          finding.kind(),
          shown(finding.expected()),
          shown(finding.observed()),
          shown(finding.fix()),
          finding.at(),
          mentioned);
    }

    private static String shown(Object value) {
      String text = Masked.of(String.valueOf(value));
      return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
  }

  private final String rule;
  private final List<Kept> kept = new ArrayList<>();
  private final Map<String, Long> kinds = new TreeMap<>();
  private final Map<String, Long> defects = new TreeMap<>();
  private long inspected;
  private long mentions;

  /** Nothing said yet. */
  public Judgement(String rule) {
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

  /** The rule found a defect. */
  public void finds(Finding finding) {
    defects.merge(finding.kind(), 1L, Long::sum);
    keep(finding, false);
  }

  /** The rule found that many more defects like that one, whose places it did not keep. */
  public void findsMore(Finding alike, long more) {
    defects.merge(alike.kind(), more, Long::sum);
    kinds.merge(alike.kind(), more, Long::sum);
  }

  /** The rule saw something that is worth telling, but no defect: it never weighs on a verdict. */
  public void mentions(Finding finding) {
    mentions++;
    keep(finding, true);
  }

  private void keep(Finding finding, boolean mentioned) {
    boolean first = kinds.merge(finding.kind(), 1L, Long::sum) == 1;
    if (kept.size() < KEPT) {
      kept.add(Kept.of(finding, mentioned));
    } else if (first) {
      kept.set(KEPT - 1, Kept.of(finding, mentioned));
    }
  }

  /** Id of the rule. */
  public String rule() {
    return rule;
  }

  /** How many things the rule looked at. */
  public long inspections() {
    return inspected;
  }

  /** Whether there is any defect. */
  public boolean hasFound() {
    return !defects.isEmpty();
  }

  /** Exact number of defects by the name of their kind. */
  Map<String, Long> defects() {
    return defects;
  }

  /** Exact number of findings of that kind, whether defects or mentions. */
  long found(String kind) {
    return kinds.getOrDefault(kind, 0L);
  }

  long mentions() {
    return mentions;
  }

  List<Kept> kept() {
    return kept;
  }
}
