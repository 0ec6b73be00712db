package dev.greenlight.xml.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Text, of any or limited length, one of a list, or of a form. White space is taken as written, so
 * that a value with more of it than the type keeps may be doubted. Characters beyond the basic
 * plane are counted as two, and so may be doubted too.
 */
final class Texts extends SimpleValue {
  static final Texts ANY =
      new Texts(OptionalInt.empty(), OptionalInt.empty(), List.of(), List.of());

  private final OptionalInt shortest;
  private final OptionalInt longest;
  private final List<String> listed;
  private final List<Pattern> forms;

  private Texts(
      OptionalInt shortest, OptionalInt longest, List<String> listed, List<String> patterns) {
    super("text %s to %s of %s like %s".formatted(shortest, longest, listed, patterns));
    this.shortest = shortest;
    this.longest = longest;
    this.listed = listed;
    forms = patterns.stream().map(Pattern::compile).toList();
  }

  /** Text of one of these forms, in expressions that mean the same to XML Schema and to Java. */
  static Texts like(String pattern) {
    return new Texts(OptionalInt.empty(), OptionalInt.empty(), List.of(), List.of(pattern));
  }

  @Override
  public boolean surely(char[] text, int start, int length) {
    if (longest.isPresent() && length > longest.getAsInt()) {
      return false;
    }
    if (shortest.isPresent() && (length < shortest.getAsInt() || !isPlain(text, start, length))) {
      return false;
    }
    if (!listed.isEmpty() && !isListed(text, start, length)) {
      return false;
    }
    if (!forms.isEmpty()) {
      String value = new String(text, start, length);
      return forms.stream().allMatch(form -> form.matcher(value).matches());
    }
    return true;
  }

  /** No white space to be taken off, no pair that counts as one. */
  private static boolean isPlain(char[] text, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (text[i] <= ' ' || text[i] > '~') {
        return false;
      }
    }
    return true;
  }

  private boolean isListed(char[] text, int start, int length) {
    for (String one : listed) {
      if (one.length() == length
          && one.contentEquals(java.nio.CharBuffer.wrap(text, start, length))) {
        return true;
      }
    }
    return false;
  }

  @Override
  SimpleValue restricted(Facets facets) {
    if (facets.least().isPresent() || facets.most().isPresent() || facets.patterns().size() > 1) {
      return DOUBTED;
    }
    List<String> patterns = new ArrayList<>(forms.stream().map(Pattern::pattern).toList());
    for (String pattern : facets.patterns()) {
      if (pattern.indexOf('\\') >= 0) {
        return DOUBTED;
      }
      patterns.add(pattern);
    }
    return new Texts(
        facets.shortest().isPresent() ? facets.shortest() : shortest,
        facets.longest().isPresent() ? facets.longest() : longest,
        facets.enumeration().isEmpty() ? listed : List.copyOf(new TreeSet<>(facets.enumeration())),
        patterns);
  }
}
