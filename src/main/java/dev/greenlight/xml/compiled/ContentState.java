package dev.greenlight.xml.compiled;

/** What may come next among the children of an element. */
public final class ContentState {
  /** Elements that are not named one by one. */
  record Wildcard(boolean other, String namespace) {
    boolean covers(String candidate) {
      return other
          ? !candidate.isEmpty() && !candidate.equals(namespace)
          : candidate.equals(namespace);
    }
  }

  private String[] namespaces;
  private String[] names;
  private ElementType[] types;
  private ContentState[] next;
  private Wildcard[] wildcards;
  private ContentState[] afterWildcards;
  private boolean last;

  ContentState() {}

  void become(
      String[] elementNamespaces,
      String[] elementNames,
      ElementType[] elementTypes,
      ContentState[] afterElements,
      Wildcard[] wildcardsHere,
      ContentState[] afterWildcardsHere,
      boolean mayBeLast) {
    namespaces = elementNamespaces;
    names = elementNames;
    types = elementTypes;
    next = afterElements;
    wildcards = wildcardsHere;
    afterWildcards = afterWildcardsHere;
    last = mayBeLast;
  }

  /** Whether nothing more need come. */
  public boolean mayBeLast() {
    return last;
  }

  /** Whether nothing at all may come. */
  public boolean isEnd() {
    return names.length == 0 && wildcards.length == 0;
  }

  /** Which of the named elements this is; negative for none. Names of a parser are interned. */
  @SuppressWarnings("ReferenceEquality") // The quick way first, the sure one after it.
  public int find(String namespace, String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i] == name && namespaces[i] == namespace) {
        return i;
      }
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name) && namespaces[i].equals(namespace)) {
        return i;
      }
    }
    return -1;
  }

  /** Type of a named element. */
  public ElementType type(int found) {
    return types[found];
  }

  /** What may come after a named element. */
  public ContentState after(int found) {
    return next[found];
  }

  /** What may come after an element that is not named; null when there may be none. */
  public ContentState afterUnnamed(String namespace) {
    for (int i = 0; i < wildcards.length; i++) {
      if (wildcards[i].covers(namespace)) {
        return afterWildcards[i];
      }
    }
    return null;
  }
}
