package dev.greenlight.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from the first bytes what a document is when it is not XML. */
final class Sniffer {
  /** How many bytes it wants to see. */
  static final int BYTES = 4096;

  /** First bytes as ISO 8859-1 text, and what begins so. */
  private record Magic(String bytes, String what) {}

  private static final List<Magic> MAGIC =
      List.of(
          new Magic("\u001f\u008b", "a gzip archive"),
          new Magic("PK\u0003\u0004", "a zip archive"),
          new Magic("PK\u0005\u0006", "an empty zip archive"),
          new Magic("BZh", "a bzip2 archive"),
          new Magic("\u00fd7zXZ", "an xz archive"),
          new Magic("7z\u00bc\u00af'\u001c", "a 7z archive"),
          new Magic("(\u00b5/\u00fd", "a zstd archive"),
          new Magic("%PDF", "a PDF document"),
          new Magic("\u0089PNG", "an image (PNG)"),
          new Magic("\u00ff\u00d8\u00ff", "an image (JPEG)"),
          new Magic("\u00d0\u00cf\u0011\u00e0", "an Office or other OLE document"),
          new Magic("Salted__", "encrypted (openssl)"),
          new Magic("-----BEGIN ", "encrypted or signed (PEM or PGP armour)"));

  /** Beginnings of XML in UTF-32, with and without a byte order mark. */
  private static final Set<String> UTF_32 =
      Set.of("\u0000\u0000\u00fe\u00ff", "\u00ff\u00fe\0\0", "\u0000\u0000\u0000<", "<\0\0\0");

  private static final Pattern HTML =
      Pattern.compile(
          "^(?:\\s|<\\?[^>]*>|<!--.*?-->)*+(?:<!doctype\\s+html|<html[\\s>])", Pattern.DOTALL);

  private Sniffer() {}

  /** What it is, in words with an article; empty when it may be XML. */
  static Optional<String> notXml(byte[] head) {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    Optional<Magic> magic =
        MAGIC.stream().filter(known -> bytes.startsWith(known.bytes())).findFirst();
    if (magic.isPresent()) {
      return magic.map(Magic::what);
    }
    Charset charset = charset(head);
    if (charset.equals(StandardCharsets.UTF_8) && looksBinary(head)) {
      return Optional.of("binary data");
    }
    String text = decode(head, charset);
    String start = text.stripLeading();
    if (start.isEmpty()) {
      return Optional.empty();
    }
    char first = start.charAt(0);
    if (first == '{' || first == '[') {
      return Optional.of("JSON");
    }
    if (first != '<') {
      return Optional.of("plain text");
    }
    return HTML.matcher(text.toLowerCase(Locale.ROOT)).find()
        ? Optional.of("an HTML page")
        : Optional.empty();
  }

  /** Whether there is nothing to read in it. */
  static boolean isBlank(byte[] head) {
    return decode(head, charset(head)).isBlank();
  }

  private static String decode(byte[] head, Charset charset) {
    String text = new String(head, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] head) {
    int first = head.length > 0 ? head[0] & 0xFF : -1;
    int second = head.length > 1 ? head[1] & 0xFF : -1;
    String start = new String(head, 0, Math.min(4, head.length), StandardCharsets.ISO_8859_1);
    if (UTF_32.contains(start)) {
      return Charset.forName("UTF-32" + (start.charAt(0) == 0 ? "BE" : "LE"));
    }
    if ((first == 0xFE && second == 0xFF) || (first == 0 && second == '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if ((first == 0xFF && second == 0xFE) || (first == '<' && second == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean looksBinary(byte[] head) {
    int odd = 0;
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        odd++;
      }
    }
    return odd > head.length / 32;
  }
}
