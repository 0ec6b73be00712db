package dev.greenlight.judge.plugin;

import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.plugin.JarPack.Loaded;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.rules.api.RuleReport;
import dev.greenlight.rules.api.RuleSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.w3c.dom.Element;

/** Rules in Java at work on one document. */
final class JarRun extends PackRun {

  /** A defect that a plug-in names. */
  record Told(String kind, Object expected, Object observed, Location at) implements Finding {}

  private final String jar;
  private final List<Loaded> rules;
  private final DomTrees trees;
  private final Map<Loaded, RuleSession> sessions = new LinkedHashMap<>();

  /** Set by who works for it, read by who waits for that. */
  private volatile Loaded atWork;

  private JarRun(
      String pack, String jar, List<Loaded> rules, TreeScope scope, DomTrees trees, Guard guard) {
    super(pack, rules.stream().map(Loaded::entry).toList(), scope, trees, guard);
    this.jar = jar;
    this.rules = rules;
    this.trees = trees;
  }

  static JarRun of(String pack, String jar, List<Loaded> rules, TreeScope scope, Guard guard) {
    return new JarRun(pack, jar, rules, scope, new DomTrees(), guard);
  }

  @Override
  Callable<Void> look() {
    return () -> {
      for (Loaded loaded : rules) {
        ask(loaded, session -> session.see(trees.tree(), report(loaded)));
      }
      return null;
    };
  }

  @Override
  Callable<Void> end() {
    return () -> {
      for (Loaded loaded : rules) {
        ask(loaded, session -> session.end(report(loaded)));
      }
      return null;
    };
  }

  /** One thing asked of a session. */
  @FunctionalInterface
  private interface Question {
    void ask(RuleSession session);
  }

  private void ask(Loaded loaded, Question question) {
    atWork = loaded;
    RuleSession session = sessions.get(loaded);
    if (session == null) {
      session = loaded.rule().open();
      sessions.put(loaded, session);
    }
    question.ask(session);
  }

  @Override
  String who() {
    return atWork == null ? jar : "rule " + atWork.info().id() + " of " + jar;
  }

  private RuleReport report(Loaded loaded) {
    Judgement judgement = judgement(loaded.entry().id());
    return new RuleReport() {
      @Override
      public void inspected() {
        judgement.inspected();
      }

      @Override
      public void finds(String defect, String expected, String observed, Element at) {
        judgement.finds(
            new Told(
                kind(defect),
                String.valueOf(expected),
                String.valueOf(observed),
                at == null ? Location.UNKNOWN : inDocument(DomTrees.placeOf(at))));
      }
    };
  }

  private static String kind(String defect) {
    String word = defect == null ? "" : defect.replaceAll("[^A-Za-z0-9]", "");
    return word.isEmpty() ? "Defect" : word;
  }
}
