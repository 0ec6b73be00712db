package dev.greenlight.model;

import java.util.function.UnaryOperator;

/** One thing that a customer does on a page; the places are CSS selectors. */
public sealed interface ConsentStep {
  /** Where. */
  String selector();

  /** The same at other places. */
  ConsentStep at(UnaryOperator<String> places);

  /** What is done, wherever it is on a condition. */
  default ConsentStep itself() {
    return this;
  }

  /**
   * Types something that he knows.
   *
   * @param value its name: {@code user}, {@code password}, or what else the run file gives him
   */
  record Type(String selector, String value) implements ConsentStep {
    @Override
    public ConsentStep at(UnaryOperator<String> places) {
      return new Type(places.apply(selector), value);
    }
  }

  /** Types what everybody would. */
  record Write(String selector, String text) implements ConsentStep {
    @Override
    public ConsentStep at(UnaryOperator<String> places) {
      return new Write(places.apply(selector), text);
    }
  }

  /** Clicks. */
  record Click(String selector) implements ConsentStep {
    @Override
    public ConsentStep at(UnaryOperator<String> places) {
      return new Click(places.apply(selector));
    }
  }

  /** Makes sure that a box is ticked. */
  record Tick(String selector) implements ConsentStep {
    @Override
    public ConsentStep at(UnaryOperator<String> places) {
      return new Tick(places.apply(selector));
    }
  }

  /** Makes sure that a box is not ticked. */
  record Untick(String selector) implements ConsentStep {
    @Override
    public ConsentStep at(UnaryOperator<String> places) {
      return new Untick(places.apply(selector));
    }
  }

  /** Ticks exactly the boxes of his accounts, by their values; all where he names none. */
  record Choose(String selector) implements ConsentStep {
    @Override
    public ConsentStep at(UnaryOperator<String> places) {
      return new Choose(places.apply(selector));
    }
  }

  /**
   * Selects from a list.
   *
   * @param option value of the option
   */
  record Select(String selector, String option) implements ConsentStep {
    @Override
    public ConsentStep at(UnaryOperator<String> places) {
      return new Select(places.apply(selector), option);
    }
  }

  /** Waits until something is there. */
  record Await(String selector) implements ConsentStep {
    @Override
    public ConsentStep at(UnaryOperator<String> places) {
      return new Await(places.apply(selector));
    }
  }

  /**
   * Does something only where the page shows something, such as terms that come with the first
   * consent.
   *
   * @param sign CSS selector of what has to be there
   */
  record Where(String sign, ConsentStep itself) implements ConsentStep {
    @Override
    public ConsentStep at(UnaryOperator<String> places) {
      return new Where(places.apply(sign), itself.at(places));
    }

    @Override
    public String selector() {
      return itself.selector();
    }
  }
}
