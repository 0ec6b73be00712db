package dev.greenlight.xml;

/**
 * How much of a document is taken in before the reader gives up.
 *
 * @param depth elements inside one another
 * @param attributes of one element
 * @param attributeLength characters of one attribute value
 * @param openAttributeText characters of all attribute values of the elements that are open at once
 * @param textLength characters between two tags
 * @param tokenBytes bytes without a single complete tag, comment or piece of text
 * @param names distinct element names, attribute names, prefixes and namespaces
 * @param nameLength characters of such a name
 * @param elements in the whole document
 * @param upperElements in the first two levels below the document element, which are the entries of
 *     a feed and their parts: what must be remembered to the end grows with them
 * @param bytes of the whole document, markup included
 * @param bytesAfterProblem how much is read on, for length and hash, once nothing more is
 *     understood
 * @param keptElements of one small resource that are kept as a tree
 * @param keptText characters of one small resource that are kept
 * @param heldText characters of all that is held of one entry, each element counted as a hundred
 */
public record ReaderLimits(
    int depth,
    int attributes,
    int attributeLength,
    int openAttributeText,
    int textLength,
    int tokenBytes,
    int names,
    int nameLength,
    long elements,
    long upperElements,
    long bytes,
    long bytesAfterProblem,
    int keptElements,
    int keptText,
    int heldText) {

  /** An entry has about ten parts; what is remembered of it to the end goes to a file mostly. */
  private static final int HEAP_PER_UPPER_ELEMENT = 32;

  /** One byte, or two, and as much again while text is gathered. */
  private static final int HEAP_PER_HELD_CHARACTER = 8;

  /**
   * Far above anything seen in real feeds, far below what would exhaust the heap, even one of 128
   * MB.
   */
  public static final ReaderLimits DEFAULT =
      new ReaderLimits(
          100,
          200,
          64 * 1024,
          4 * 1024 * 1024,
          1024 * 1024,
          4 * 1024 * 1024,
          20_000,
          256,
          500_000_000L,
          Runtime.getRuntime().maxMemory() / HEAP_PER_UPPER_ELEMENT,
          8L * 1024 * 1024 * 1024,
          1024L * 1024 * 1024,
          10_000,
          1024 * 1024,
          (int) Math.min(Runtime.getRuntime().maxMemory() / HEAP_PER_HELD_CHARACTER, 64 << 20));
}
