package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.model.Location;

/**
 * When a block starts.
 *
 * @param block number of the block in the document
 * @param entry number of its entry
 * @param inContent whether it stands in the content of the entry
 * @param start fingerprint of what starts are compared by
 * @param line of the block
 * @param column of the block
 */
record BlockStart(
    int block, int entry, boolean inContent, Fingerprint start, int line, int column) {

  /** The place of the block. */
  Location at() {
    return new Location(line, column, "/feed/entry[" + entry + "]/content/IntervalBlock");
  }
}
