package dev.greenlight.act.sut;

import java.time.Duration;

/** The person who watches a run, if one does. */
public interface Operator {
  /** Nobody watches. */
  Operator NOBODY =
      new Operator() {
        @Override
        public boolean isThere() {
          return false;
        }

        @Override
        public Reply ask(String request, Duration limit) {
          throw new IllegalStateException("nobody is there to be asked");
        }
      };

  /** What became of a request. */
  enum Reply {
    /** He says that it is done. */
    DONE,
    /** He says that it cannot be done. */
    REFUSED,
    /** He said nothing in time. */
    SILENT
  }

  /** Whether somebody can be asked. */
  boolean isThere();

  /**
   * Asks him to do something and waits until he says that it is done.
   *
   * @throws InterruptedException when there is no more time for the case
   */
  Reply ask(String request, Duration limit) throws InterruptedException;
}
