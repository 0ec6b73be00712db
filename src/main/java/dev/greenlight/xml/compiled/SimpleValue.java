package dev.greenlight.xml.compiled;

/**
 * A simple type. It may doubt a value that is valid, but never lets one pass that is not.
 *
 * <p>The name is made of all that decides, so that types of different versions that allow the same
 * are known to be the same.
 */
public abstract class SimpleValue {
  private final String name;

  SimpleValue(String name) {
    this.name = name;
  }

  /** Says all that decides. */
  final String name() {
    return name;
  }

  /** Whether these characters are surely a value of this type. */
  public abstract boolean surely(char[] text, int start, int length);

  /** Whether this number, written as no other text is, is surely a value of this type. */
  public boolean surely(long number) {
    return surely(Long.toString(number));
  }

  /** Whether this text is surely a value of this type. */
  final boolean surely(String text) {
    char[] characters = text.toCharArray();
    return surely(characters, 0, characters.length);
  }

  /** The type with less allowed; what it makes nothing of is doubted ever after. */
  abstract SimpleValue restricted(Facets facets);

  static boolean isBlank(char character) {
    return character == ' ' || character == '\n' || character == '\t' || character == '\r';
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  /** A type of which nothing is sure. */
  static final SimpleValue DOUBTED =
      new SimpleValue("doubted") {
        @Override
        public boolean surely(char[] text, int start, int length) {
          return false;
        }

        @Override
        SimpleValue restricted(Facets facets) {
          return this;
        }
      };
}
