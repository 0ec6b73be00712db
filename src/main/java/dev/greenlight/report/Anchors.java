package dev.greenlight.report;

import java.util.Locale;

/** Names of places in the HTML report; different ids give different names. */
final class Anchors {
  private Anchors() {}

  static String testCase(String id) {
    return of("case", id);
  }

  static String evidence(String id) {
    return of("evidence", id);
  }

  static String requirement(String id) {
    return of("requirement", id);
  }

  static String functionBlock(String id) {
    return of("block", id);
  }

  static String dispute(String id) {
    return of("dispute", id);
  }

  private static String of(String kind, String id) {
    StringBuilder anchor = new StringBuilder(kind).append('-');
    id.codePoints()
        .forEach(
            each -> {
              if (isPlain(each)) {
                anchor.appendCodePoint(each);
              } else {
                anchor
                    .append('.')
                    .append(Integer.toHexString(each).toLowerCase(Locale.ROOT))
                    .append('.');
              }
            });
    return anchor.toString();
  }

  private static boolean isPlain(int each) {
    return (each >= 'a' && each <= 'z')
        || (each >= 'A' && each <= 'Z')
        || (each >= '0' && each <= '9')
        || each == '_'
        || each == '-';
  }
}
