package dev.greenlight.model;

/** One thing that a customer does on a page; the places are CSS selectors. */
public sealed interface ConsentStep {
  /** Where. */
  String selector();

  /** What is done, wherever it is on a condition. */
  default ConsentStep itself() {
    return this;
  }

  /**
   * Types something that he knows.
   *
   * @param value its name: {@code user}, {@code password}, or what else the run file gives him
   */
  record Type(String selector, String value) implements ConsentStep {}

  /** Types what everybody would. */
  record Write(String selector, String text) implements ConsentStep {}

  /** Clicks. */
  record Click(String selector) implements ConsentStep {}

  /** Makes sure that a box is ticked. */
  record Tick(String selector) implements ConsentStep {}

  /** Makes sure that a box is not ticked. */
  record Untick(String selector) implements ConsentStep {}

  /** Ticks exactly the boxes of his accounts, by their values; all where he names none. */
  record Choose(String selector) implements ConsentStep {}

  /**
   * Selects from a list.
   *
   * @param option value of the option
   */
  record Select(String selector, String option) implements ConsentStep {}

  /** Waits until something is there. */
  record Await(String selector) implements ConsentStep {}

  /**
   * Does something only where the page shows something, such as terms that come with the first
   * consent.
   *
   * @param sign CSS selector of what has to be there
   */
  record Where(String sign, ConsentStep itself) implements ConsentStep {
    @Override
    public String selector() {
      return itself.selector();
    }
  }
}
