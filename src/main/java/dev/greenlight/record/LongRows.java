package dev.greenlight.record;

import java.nio.LongBuffer;
import java.util.Arrays;

/** A table of numbers with as many rows as it takes, kept in {@link Scratch}. */
public final class LongRows {
  private static final int SMALLEST = 16;

  private final Scratch scratch;
  private final int width;

  /** Rows in a chunk: a power of two, of which this is the exponent, as dividing takes longer. */
  private final int chunkShift;

  private final int lastOfChunk;
  private LongBuffer[] chunks = {};
  private int chunkCount;
  private int rows;

  /** An empty table with so many numbers in a row. */
  public LongRows(Scratch scratch, int width) {
    this.scratch = scratch;
    this.width = width;
    chunkShift = 31 - Integer.numberOfLeadingZeros(Scratch.CHUNK / width);
    lastOfChunk = (1 << chunkShift) - 1;
  }

  /** How many rows there are. */
  public int size() {
    return rows;
  }

  /** Adds a row of zeros; its number, from 0. */
  public int add() {
    if (rows <= lastOfChunk) {
      makeRoom();
    } else if ((rows & lastOfChunk) == 0) {
      append(scratch.chunk());
    }
    return rows++;
  }

  private void append(LongBuffer chunk) {
    if (chunkCount == chunks.length) {
      chunks = Arrays.copyOf(chunks, Math.max(1, 2 * chunkCount));
    }
    chunks[chunkCount++] = chunk;
  }

  /** A small table takes little room. */
  private void makeRoom() {
    int size = chunkCount == 0 ? 0 : chunks[0].capacity();
    if ((rows + 1) * width <= size) {
      return;
    }
    int more = Math.max(SMALLEST * width, 2 * size);
    LongBuffer larger =
        more < Scratch.CHUNK && !scratch.isTight() ? LongBuffer.allocate(more) : scratch.chunk();
    for (int i = 0; i < rows * width; i++) {
      larger.put(i, chunks[0].get(i));
    }
    chunkCount = 0;
    append(larger);
  }

  /** Adds that many rows of zeros. */
  public void add(int more) {
    for (int i = 0; i < more; i++) {
      add();
    }
  }

  /** A number. */
  public long get(int row, int column) {
    return chunks[row >>> chunkShift].get((row & lastOfChunk) * width + column);
  }

  /** Puts a number in the place of another. */
  public void set(int row, int column, long value) {
    chunks[row >>> chunkShift].put((row & lastOfChunk) * width + column, value);
  }

  /** Empties the table. */
  public void clear() {
    for (int i = 0; i < chunkCount; i++) {
      if (chunks[i].capacity() == Scratch.CHUNK) {
        scratch.giveBack(chunks[i]);
      }
    }
    chunks = new LongBuffer[0];
    chunkCount = 0;
    rows = 0;
  }
}
