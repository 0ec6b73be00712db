package dev.greenlight.party.custodian.data;

import java.util.List;

/** One usage point of a subscription with everything below it. */
interface Branch {

  /** The usage point itself. */
  Resource root();

  /** All of it with the shared resources that it refers to, each before what belongs to it. */
  List<Resource> resources();

  /** Whether a block is of a time that was billed. */
  default boolean bills(String block) {
    return false;
  }

  /**
   * Corrects a reading of a block.
   *
   * @param bills whether the bills that it is part of are corrected too
   * @return where what says something else since then lives; nothing where there is no such block
   */
  default List<String> correct(String block, boolean bills) {
    return List.of();
  }

  /** The same with readings and blocks of other lengths, where it has any. */
  default Branch in(Granularity wanted) {
    return this;
  }

  /** Forgets corrections. */
  default void restore() {}
}
