package dev.greenlight.rules.api;

import java.util.List;

/** Provides the rules of a jar; found by {@link java.util.ServiceLoader}. */
public interface RulePlugIn {

  /**
   * The name under which its findings stand in a report: letters, digits, dots, hyphens and low
   * lines, such as {@code ontario}.
   */
  String name();

  /** Its rules; asked for once in a process. */
  List<PlugInRule> rules();
}
