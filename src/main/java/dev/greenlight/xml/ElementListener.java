package dev.greenlight.xml;

import dev.greenlight.xml.plain.Shape;
import java.util.Optional;

/** Hears every element of a document in order. */
public interface ElementListener {

  /** What becomes of an element after its end tag. */
  enum Keep {
    /** Neither its text is kept nor is it added to its parent. */
    NOTHING,
    /** It holds its text and the children that were kept; nobody holds it after its end tag. */
    IN_PASSING,
    /**
     * As {@link #IN_PASSING}, but the listener may hold it until the nearest element around it that
     * is kept as {@link #NOTHING} ends.
     */
    ALONE,
    /** It holds the same, and its parent holds it. */
    IN_PARENT
  }

  /** A start tag; its text and children are still to come. */
  Keep opened(Element element);

  /** The end tag; what was to be kept is there now. */
  void closed(Element element);

  /** Namespace in which a resource of that name is at home; empty for what is no resource. */
  default Optional<String> home(String name) {
    return Optional.empty();
  }

  /**
   * Name of the elements of which there are so many that plain ones among them should be told in
   * the short way; empty for none.
   */
  default Optional<String> repeated() {
    return Optional.empty();
  }

  /** Whether elements of that shape may be told in the short way. */
  default boolean takes(Shape shape) {
    return false;
  }

  /**
   * A plain element, told in the short way instead of {@link #opened} and {@link #closed}: the next
   * sibling of an element of the same name that was kept {@link Keep#IN_PASSING}.
   */
  default void plain(PlainElement element) {}
}
