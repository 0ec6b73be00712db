package dev.greenlight.record;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/** A table of numbers with as many rows as it takes, kept in {@link Scratch}. */
public final class LongRows {
  private static final int SMALLEST = 16;

  private final Scratch scratch;
  private final int width;
  private final int rowsPerChunk;
  private final List<LongBuffer> chunks = new ArrayList<>();
  private int rows;

  /** An empty table with so many numbers in a row. */
  public LongRows(Scratch scratch, int width) {
    this.scratch = scratch;
    this.width = width;
    rowsPerChunk = Scratch.CHUNK / width;
  }

  /** How many rows there are. */
  public int size() {
    return rows;
  }

  /** Adds a row of zeros; its number, from 0. */
  public int add() {
    if (rows < rowsPerChunk) {
      makeRoom();
    } else if (rows % rowsPerChunk == 0) {
      chunks.add(scratch.chunk());
    }
    return rows++;
  }

  /** A small table takes little room. */
  private void makeRoom() {
    int size = chunks.isEmpty() ? 0 : chunks.get(0).capacity();
    if ((rows + 1) * width <= size) {
      return;
    }
    int more = Math.max(SMALLEST * width, 2 * size);
    LongBuffer larger =
        more < Scratch.CHUNK && !scratch.isTight() ? LongBuffer.allocate(more) : scratch.chunk();
    for (int i = 0; i < rows * width; i++) {
      larger.put(i, chunks.get(0).get(i));
    }
    chunks.clear();
    chunks.add(larger);
  }

  /** Adds that many rows of zeros. */
  public void add(int more) {
    for (int i = 0; i < more; i++) {
      add();
    }
  }

  /** A number. */
  public long get(int row, int column) {
    return chunks.get(row / rowsPerChunk).get(row % rowsPerChunk * width + column);
  }

  /** Puts a number in the place of another. */
  public void set(int row, int column, long value) {
    chunks.get(row / rowsPerChunk).put(row % rowsPerChunk * width + column, value);
  }

  /** Empties the table. */
  public void clear() {
    chunks.stream().filter(chunk -> chunk.capacity() == Scratch.CHUNK).forEach(scratch::giveBack);
    chunks.clear();
    rows = 0;
  }
}
