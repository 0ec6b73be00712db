package dev.greenlight.judge.plugin;

import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult.PlugInRule;
import dev.greenlight.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.xml.sax.ContentHandler;

/** Rules of one plug-in at work on one document, all with the same scope. */
public abstract class PackRun {

  /** A plug-in that broke. */
  record PlugInBroke(Object expected, Object observed, Location at) implements Finding {}

  private final Map<String, RuleEntry> rules = new LinkedHashMap<>();
  private final Map<String, Judgement> judgements = new LinkedHashMap<>();
  private final Judgement soundness;
  private final Guard guard;
  private final Trees trees;
  private String treePath = "";
  private String notEvaluated;
  private boolean broken;

  PackRun(String pack, List<RuleEntry> rules, TreeScope scope, Trees.Builder builder, Guard guard) {
    for (RuleEntry rule : rules) {
      this.rules.put(rule.id(), rule);
      judgements.put(rule.id(), new Judgement(rule.id()));
    }
    soundness = new Judgement(PackRules.soundness(pack).id());
    this.guard = guard;
    trees = new Trees(scope, builder, this::took, this::leave);
  }

  /** Hears the document. */
  public final ContentHandler handler() {
    return trees;
  }

  /** Looks at the tree that was built; runs guarded. */
  abstract Callable<Void> look();

  /** Who is at work, by its file: for when it breaks. */
  abstract String who();

  /** The document is over; runs guarded. */
  abstract Callable<Void> end();

  private void took(String path, Location at) {
    soundness.inspected();
    treePath = path;
    guarded(look(), path, at);
  }

  private void leave(String why) {
    if (notEvaluated == null) {
      notEvaluated = why;
    }
  }

  /** To be called when nothing more comes. */
  public final void close() {
    if (trees.isOver()) {
      guarded(end(), "", Location.UNKNOWN);
    }
    guard.close();
  }

  private void guarded(Callable<Void> code, String path, Location at) {
    if (broken) {
      return;
    }
    try {
      guard.call(code);
    } catch (Guard.Broke e) {
      broken = true;
      trees.stop();
      soundness.finds(
          new PlugInBroke(
              "an answer" + (path.isEmpty() ? "" : " on " + path),
              who() + ": " + e.getMessage(),
              at));
    }
  }

  /** A place in the tree, as a place in the document. */
  final Location inDocument(Location at) {
    return treePath.isEmpty()
        ? at
        : new Location(at.line(), at.column(), treePath + at.path().replaceFirst("^/[^/]*", ""));
  }

  /** What the rule of that id said so far. */
  final Judgement judgement(String rule) {
    return judgements.get(rule);
  }

  /** What was said, rule by rule, and whether the plug-in itself broke. */
  public final List<Judgement> judgements() {
    List<Judgement> all = new ArrayList<>(judgements.values());
    all.add(soundness);
    return all;
  }

  /**
   * What became of each rule: nothing passes that inspected nothing, or not all there was.
   *
   * @param whole whether the document was read to its end
   */
  public final List<PlugInRule> outcomes(boolean whole) {
    return judgements.values().stream()
        .map(judgement -> outcome(rules.get(judgement.rule()), judgement, whole))
        .toList();
  }

  private PlugInRule outcome(RuleEntry rule, Judgement judgement, boolean whole) {
    boolean found = judgement.hasFound();
    Verdict verdict = Verdict.PASS;
    String reason = null;
    if (broken) {
      verdict = Verdict.ERROR;
      reason = "the plug-in broke while it judged";
    } else if (found && rule.severity() == Severity.ERROR) {
      verdict = Verdict.FAIL;
    } else if (notEvaluated != null) {
      verdict = Verdict.INCONCLUSIVE;
      reason = "not evaluated: " + notEvaluated;
    } else if (!whole) {
      verdict = Verdict.INCONCLUSIVE;
      reason = "not evaluated: the document could not be read to its end";
    } else if (found && rule.severity() == Severity.WARNING) {
      verdict = Verdict.WARNING;
    } else if (judgement.inspections() == 0 && !found) {
      verdict = Verdict.NOT_APPLICABLE;
      reason = "the document holds nothing that this rule is about";
    }
    return new PlugInRule(rule.id(), rule.title(), verdict, judgement.inspections(), reason);
  }
}
