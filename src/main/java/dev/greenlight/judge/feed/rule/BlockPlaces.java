package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.model.Location;
import java.util.Arrays;

/** Where the blocks of a document stand, in 12 bytes each. */
final class BlockPlaces {
  private int[] lines = new int[64];
  private int[] columns = new int[64];
  private int[] entries = new int[64];
  private int blocks;

  /** Remembers a block; its number in the document, from 0. */
  int add(BlockOpened block) {
    if (blocks == lines.length) {
      lines = Arrays.copyOf(lines, blocks * 2);
      columns = Arrays.copyOf(columns, blocks * 2);
      entries = Arrays.copyOf(entries, blocks * 2);
    }
    lines[blocks] = block.block().line();
    columns[blocks] = block.block().column();
    entries[blocks] = block.entry();
    return blocks++;
  }

  /** The place of the block with that number. */
  Location at(int block) {
    String path = "/feed/entry[" + entries[block] + "]/content/IntervalBlock";
    return new Location(lines[block], columns[block], path);
  }
}
