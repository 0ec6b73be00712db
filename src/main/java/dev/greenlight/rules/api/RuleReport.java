package dev.greenlight.rules.api;

import org.w3c.dom.Element;

/** Takes what a rule has to say. */
public interface RuleReport {

  /**
   * The rule looked at one thing that it has a duty for. A rule that inspects nothing never passes.
   */
  void inspected();

  /**
   * The rule found a defect.
   *
   * @param defect its kind as one word, such as {@code IntervalNotHourly}
   * @param at where; null for the document as a whole
   */
  void finds(String defect, String expected, String observed, Element at);
}
