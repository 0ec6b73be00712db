package dev.greenlight.xml;

/**
 * How much of a document is taken in before the reader gives up.
 *
 * @param depth elements inside one another
 * @param attributes of one element
 * @param attributeLength characters of one attribute value
 * @param textLength characters between two tags
 * @param tokenBytes bytes without a single complete tag, comment or piece of text
 * @param names distinct element names, attribute names, prefixes and namespaces
 * @param elements in the whole document
 * @param bytes of the whole document, markup included
 * @param keptElements of one small resource that are kept as a tree
 * @param keptText characters of one small resource that are kept
 */
public record ReaderLimits(
    int depth,
    int attributes,
    int attributeLength,
    int textLength,
    int tokenBytes,
    int names,
    long elements,
    long bytes,
    int keptElements,
    int keptText) {

  /** Far above anything seen in real feeds, far below what would exhaust a 128 MB heap. */
  public static final ReaderLimits DEFAULT =
      new ReaderLimits(
          100,
          200,
          64 * 1024,
          1024 * 1024,
          4 * 1024 * 1024,
          20_000,
          500_000_000L,
          8L * 1024 * 1024 * 1024,
          10_000,
          1024 * 1024);
}
