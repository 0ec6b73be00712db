package dev.greenlight.judge.privacy;

import java.util.Optional;

/** Finds one sort of personal data. */
@FunctionalInterface
interface Detector {

  /** The first trace of it in a text. */
  Optional<Trace> in(String text);
}
