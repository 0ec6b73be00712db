package dev.greenlight.model;

/**
 * Where in a document something stands.
 *
 * @param line from 1; 0 when unknown
 * @param column from 1; 0 when unknown
 * @param path elements from the root, such as {@code /feed/entry[3]/content/IntervalBlock}; empty
 *     when unknown
 */
public record Location(int line, int column, String path) {
  /** Nowhere in particular: the document as a whole. */
  public static final Location UNKNOWN = new Location(0, 0, "");
}
