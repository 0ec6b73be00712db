package dev.greenlight.judge.feed;

/** The article before the name of an element. */
public final class Article {
  private Article() {}

  /** The name behind {@code a} or {@code an}, as it is spoken: a UsagePoint, an issueDateTime. */
  public static String with(String name) {
    return (beginsWithVowel(name) ? "an " : "a ") + name;
  }

  /** The letter u begins with a vowel only in words such as up and updated. */
  private static boolean beginsWithVowel(String name) {
    return !name.isEmpty() && ("aeioAEIO".indexOf(name.charAt(0)) >= 0 || name.startsWith("up"));
  }
}
