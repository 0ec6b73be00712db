package dev.greenlight.xml;

/** Hears every element of a document in order. */
public interface ElementListener {

  /** What becomes of an element after its end tag. */
  enum Keep {
    /** Neither its text is kept nor is it added to its parent. */
    NOTHING,
    /** It holds its text and the children that were kept, but its parent does not hold it. */
    ALONE,
    /** As {@link #ALONE}, and its parent holds it. */
    IN_PARENT
  }

  /** A start tag; its text and children are still to come. */
  Keep opened(Element element);

  /** The end tag; what was to be kept is there now. */
  void closed(Element element);
}
