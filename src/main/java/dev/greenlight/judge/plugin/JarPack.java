package dev.greenlight.judge.plugin;

import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.model.Severity;
import dev.greenlight.rules.api.PlugInRule;
import dev.greenlight.rules.api.RuleInfo;
import dev.greenlight.rules.api.RulePlugIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules in Java. */
public final class JarPack implements RulePack {
  private static final long SECONDS = 30;

  /** A rule under its whole id, with what it said of itself when it was loaded. */
  record Loaded(PlugInRule rule, RuleInfo info, RuleEntry entry) {}

  private final String name;
  private final String jar;
  private final long seconds;
  private final Map<String, Loaded> rules;

  private JarPack(String name, String jar, long seconds, Map<String, Loaded> rules) {
    this.name = name;
    this.jar = jar;
    this.seconds = seconds;
    this.rules = rules;
  }

  /**
   * Asks a plug-in for its rules.
   *
   * @param jar as messages call it
   */
  public static JarPack of(RulePlugIn plugIn, String jar) throws BadPlugIn {
    return of(plugIn, jar, SECONDS);
  }

  static JarPack of(RulePlugIn plugIn, String jar, long seconds) throws BadPlugIn {
    Guard guard = new Guard(jar, seconds);
    try {
      String name = guard.call(plugIn::name);
      PackRules.checkName(name, jar);
      Map<String, Loaded> loaded = new LinkedHashMap<>();
      for (PlugInRule rule : guard.call(() -> List.copyOf(plugIn.rules()))) {
        RuleInfo info = guard.call(rule::info);
        PackRules.checkName(info == null ? null : info.id(), jar);
        RuleEntry entry =
            PackRules.entry(
                name,
                info.id(),
                info.title(),
                Severity.valueOf(info.level().name()),
                info.why(),
                info.fix());
        if (loaded.put(entry.id(), new Loaded(rule, info, entry)) != null) {
          throw new BadPlugIn(jar + ": two rules have the id '" + info.id() + "'");
        }
      }
      if (loaded.isEmpty()) {
        throw new BadPlugIn(jar + ": the plug-in '" + name + "' has no rules");
      }
      return new JarPack(name, jar, seconds, loaded);
    } catch (Guard.Broke e) {
      throw new BadPlugIn(jar + ": cannot be loaded: " + e.getMessage(), e);
    } finally {
      guard.close();
    }
  }

  @Override
  public List<RuleEntry> rules() {
    List<RuleEntry> entries = new ArrayList<>();
    rules.values().forEach(loaded -> entries.add(loaded.entry()));
    entries.add(PackRules.soundness(name));
    return entries;
  }

  @Override
  public List<PackRun> open() {
    List<PackRun> runs = new ArrayList<>();
    for (RuleInfo.Scope scope : RuleInfo.Scope.values()) {
      List<Loaded> ofScope =
          rules.values().stream().filter(loaded -> loaded.info().scope() == scope).toList();
      if (!ofScope.isEmpty()) {
        runs.add(
            JarRun.of(
                name, jar, ofScope, TreeScope.valueOf(scope.name()), new Guard(name, seconds)));
      }
    }
    return runs;
  }
}
