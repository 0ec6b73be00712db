package dev.greenlight.xml.compiled;

import java.util.OptionalInt;

/** Pairs of hexadecimal digits; length counts the pairs. */
final class HexBinary extends SimpleValue {
  static final HexBinary ANY = new HexBinary(0, Integer.MAX_VALUE);

  private final int shortest;
  private final int longest;

  private HexBinary(int shortest, int longest) {
    super("hexadecimal %d to %d".formatted(shortest, longest));
    this.shortest = shortest;
    this.longest = longest;
  }

  @Override
  public boolean surely(char[] text, int start, int length) {
    int pairs = length / 2;
    if (length % 2 != 0 || pairs < shortest || pairs > longest) {
      return false;
    }
    for (int i = start; i < start + length; i++) {
      if (Character.digit(text[i], 16) < 0 || text[i] > 'f') {
        return false;
      }
    }
    return true;
  }

  @Override
  SimpleValue restricted(Facets facets) {
    if (!facets.enumeration().isEmpty() || !facets.patterns().isEmpty()) {
      return DOUBTED;
    }
    return new HexBinary(
        Math.max(shortest, or(facets.shortest(), shortest)),
        Math.min(longest, or(facets.longest(), longest)));
  }

  private static int or(OptionalInt facet, int otherwise) {
    return facet.orElse(otherwise);
  }
}
