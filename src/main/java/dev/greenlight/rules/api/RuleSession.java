package dev.greenlight.rules.api;

import org.w3c.dom.Element;

/** A rule at work on one document. */
public interface RuleSession {

  /**
   * Looks at an Atom entry, or at the document element, as the scope of the rule has it. The
   * element is the root of a document of its own and must not be kept.
   */
  void see(Element element, RuleReport report);

  /** The document was read to its end. */
  default void end(RuleReport report) {}
}
