package dev.greenlight.rules.api;

/** A rule of a plug-in. Several threads may open sessions at once. */
public interface PlugInRule {

  /** What it is. */
  RuleInfo info();

  /** Begins with a new document; a session is used by one thread at a time. */
  RuleSession open();
}
