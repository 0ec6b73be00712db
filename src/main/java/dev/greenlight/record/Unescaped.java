package dev.greenlight.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its escapes undone, and where each part of it stood. Whoever echoes a secret writes
 * it as his document wants it: percent-encoded in an address, with entities in HTML and XML, with
 * backslashes in JSON.
 */
final class Unescaped {
  private static final Pattern ESCAPE =
      Pattern.compile(
          "%[0-7][0-9A-Fa-f]|(?:%[89A-Fa-f][0-9A-Fa-f])+"
              + "|&(?:amp|lt|gt|quot|apos|#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6});"
              + "|\\\\(?:u[0-9A-Fa-f]{4}|[\"\\\\/])");
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private final String text;
  private final List<Escape> escapes;

  /** An escape: where it stood, and where what it means stands now. */
  private record Escape(int rawFrom, int rawTo, int from, int to) {}

  private Unescaped(String text, List<Escape> escapes) {
    this.text = text;
    this.escapes = escapes;
  }

  /** Undoes the escapes of one layer; empty when there are none. */
  static Optional<Unescaped> of(String raw) {
    StringBuilder text = new StringBuilder();
    List<Escape> escapes = new ArrayList<>();
    int copied = 0;
    Matcher escape = ESCAPE.matcher(raw);
    for (int at = next(raw, 0); at < raw.length(); at = next(raw, Math.max(copied, at + 1))) {
      if (escape.region(at, raw.length()).lookingAt()) {
        text.append(raw, copied, at);
        int from = text.length();
        text.append(meaning(escape.group()));
        escapes.add(new Escape(at, escape.end(), from, text.length()));
        copied = escape.end();
      }
    }
    return escapes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Unescaped(text.append(raw, copied, raw.length()).toString(), escapes));
  }

  /** Where an escape may begin; most texts have none, and to know that is quick. */
  private static int next(String raw, int from) {
    int at = from;
    while (at < raw.length() && !begins(raw.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean begins(char character) {
    return character == '%' || character == '&' || character == '\\';
  }

  /** The text with the escapes of one layer undone. */
  static String text(String raw) {
    return of(raw).map(Unescaped::text).orElse(raw);
  }

  String text() {
    return text;
  }

  /** Where what begins there began. */
  int start(int position) {
    Escape before = lastUpTo(position);
    if (before == null) {
      return position;
    }
    return position < before.to ? before.rawFrom : before.rawTo + position - before.to;
  }

  /** Where what ends there ended. */
  int end(int position) {
    Escape before = lastUpTo(position - 1);
    if (before == null) {
      return position;
    }
    return position <= before.to ? before.rawTo : before.rawTo + position - before.to;
  }

  /** The last escape that begins there or before. */
  private Escape lastUpTo(int position) {
    int low = 0;
    int high = escapes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (escapes.get(middle).from <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : escapes.get(low - 1);
  }

  private static String meaning(String escape) {
    return switch (escape.charAt(0)) {
      case '%' -> percent(escape);
      case '&' -> entity(escape.substring(1, escape.length() - 1));
      default ->
          escape.charAt(1) == 'u'
              ? character(Integer.parseInt(escape.substring(2), 16))
              : escape.substring(1);
    };
  }

  private static String percent(String escape) {
    byte[] bytes = new byte[escape.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(escape.substring(3 * i + 1, 3 * i + 3), 16);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String entity(String name) {
    if (name.charAt(0) != '#') {
      return ENTITIES.get(name);
    }
    return Character.toLowerCase(name.charAt(1)) == 'x'
        ? character(Integer.parseInt(name.substring(2), 16))
        : character(Integer.parseInt(name.substring(1)));
  }

  private static String character(int number) {
    return Character.isValidCodePoint(number) ? Character.toString(number) : "\uFFFD";
  }
}
