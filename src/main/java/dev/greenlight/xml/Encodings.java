package dev.greenlight.xml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the encoding that a document declares against its first bytes. */
final class Encodings {
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");
  private static final Pattern UTF_8 = Pattern.compile("utf-?8");
  private static final Pattern UTF_16 = Pattern.compile("utf-?16(?:be|le)?|iso-10646-ucs-2|ucs-2");

  private Encodings() {}

  /**
   * What is wrong, in words: a byte-order mark, or the width of the characters, that contradicts
   * the XML declaration. Empty when they agree or nothing is declared.
   */
  static Optional<String> conflict(byte[] head) {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    boolean marked = bytes.startsWith("\u00ef\u00bb\u00bf");
    boolean wide =
        bytes.startsWith("\u00fe\u00ff")
            || bytes.startsWith("\u00ff\u00fe")
            || bytes.startsWith("\0<")
            || bytes.startsWith("<\0");
    Matcher declaration = DECLARED.matcher(plain(bytes));
    if (!declaration.find()) {
      return Optional.empty();
    }
    String declared = declaration.group(1).toLowerCase(Locale.ROOT);
    boolean isUtf16 = UTF_16.matcher(declared).matches();
    if (marked && !UTF_8.matcher(declared).matches()) {
      return Optional.of(told(declaration, "begins with the byte-order mark of UTF-8"));
    }
    if (wide && !isUtf16) {
      return Optional.of(told(declaration, "is written in UTF-16"));
    }
    return isUtf16 && !wide
        ? Optional.of(told(declaration, "has characters of one byte"))
        : Optional.empty();
  }

  /**
   * Name of the encoding that the XML declaration says, or a byte-order mark where it says none;
   * UTF-8 where nothing does.
   */
  static String of(byte[] head) {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    boolean marked = bytes.startsWith("\u00fe\u00ff") || bytes.startsWith("\u00ff\u00fe");
    Matcher declaration = DECLARED.matcher(plain(bytes));
    if (declaration.find()) {
      return declaration.group(1);
    }
    return marked ? StandardCharsets.UTF_16.name() : StandardCharsets.UTF_8.name();
  }

  /** Without a byte-order mark, and one byte for each character. */
  private static String plain(String bytes) {
    return bytes.replace("\0", "").replaceFirst("^(?:\u00ef\u00bb\u00bf|[\u00fe\u00ff]{2})", "");
  }

  private static String told(Matcher declaration, String observed) {
    return "the document declares the encoding %s, but %s"
        .formatted(declaration.group(1), observed);
  }
}
