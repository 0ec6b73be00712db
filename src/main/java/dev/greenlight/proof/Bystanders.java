package dev.greenlight.proof;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Who is asked in the trial of a sin. Everybody outside the access matrix is, and each of its cells
 * that has to notice or may. Of the other cells, which are alike by the hundred and two thirds of
 * all cases, only some: others in each trial, and with each seed.
 *
 * @param all ids of all cases
 * @param oneIn of how many such cells one is asked; 1 for all of them
 * @param seed of the choice
 */
record Bystanders(Set<String> all, int oneIn, long seed) {
  private static final String CELL = "TC_ACC_";

  Bystanders {
    all = Set.copyOf(all);
    if (oneIn < 1) {
      throw new IllegalArgumentException("one of " + oneIn);
    }
  }

  /**
   * Ids of the cases that are asked.
   *
   * @param sin id of a deviation
   * @param concerned ids of the cases that must notice it or may
   */
  Set<String> askedBeside(String sin, Set<String> concerned) {
    Set<String> asked = new TreeSet<>(all);
    asked.removeIf(
        id -> id.startsWith(CELL) && !concerned.contains(id) && !isDrawn(sin + " " + id));
    return asked;
  }

  private boolean isDrawn(String lot) {
    return new SplittableRandom(seed ^ ((long) lot.hashCode() << Integer.SIZE)).nextInt(oneIn) == 0;
  }
}
