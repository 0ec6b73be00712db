package dev.greenlight.judge;

import dev.greenlight.record.Exhibits;

/**
 * One judgement. A record whose components are its parameters, so that the journal can write the
 * question down and ask it again: {@code RefusesWith("invalid_grant")}.
 */
public interface Check {
  /** Looks at the exhibits, and at nothing else, and says what it found. */
  Outcome judge(Exhibits exhibits, Ruling ruling);
}
