package dev.greenlight.judge.feed;

/**
 * What was found out lately about texts that come again soon, such as the links of the blocks of
 * one meter. It forgets: a text takes the place of another.
 *
 * @param <T> what was found out
 */
public final class Lately<T> {
  private static final int PLACES = 256;

  private final String[] texts = new String[PLACES];
  private final Object[] known = new Object[PLACES];

  /** What is known of a text; null when nothing is (any more). */
  @SuppressWarnings("unchecked") // Only what was put in comes out.
  public T get(String text) {
    int place = place(text);
    return text.equals(texts[place]) ? (T) known[place] : null;
  }

  /** Remembers what was found out about a text. */
  public void put(String text, T what) {
    int place = place(text);
    texts[place] = text;
    known[place] = what;
  }

  private static int place(String text) {
    int hash = text.hashCode();
    return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (PLACES - 1);
  }
}
