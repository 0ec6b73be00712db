package dev.greenlight.judge.privacy;

import dev.greenlight.model.PercentEncoding;
import java.util.regex.Pattern;

/** Texts for messages, which are read by more people than the document that they are about. */
public final class Masked {
  private static final Pattern USER = Pattern.compile("://[^/]*@");

  private Masked() {}

  /**
   * A text whose links and ids that are paths show no trace: of a segment with one only the
   * beginning is left.
   */
  public static String of(String text) {
    String head = PersonalData.head(text);
    if (!PersonalData.couldTell(head) || head.indexOf('/') < 0) {
      return head;
    }
    StringBuilder masked = new StringBuilder();
    int from = 0;
    while (from < head.length()) {
      int to = from;
      while (to < head.length() && !isBetweenWords(head.charAt(to))) {
        to++;
      }
      masked.append(maskedWord(head.substring(from, to)));
      if (to < head.length()) {
        masked.append(head.charAt(to));
      }
      from = to + 1;
    }
    return masked.toString();
  }

  private static boolean isBetweenWords(char next) {
    return Character.isWhitespace(next) || next == '\'' || next == '"';
  }

  /** What ends a sentence is no part of a path. */
  private static String maskedWord(String word) {
    int end = word.length();
    while (end > 0 && ",;.)".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    String path = word.substring(0, end);
    return path.indexOf('/') < 0 ? word : maskedPath(path) + word.substring(end);
  }

  private static String maskedPath(String path) {
    StringBuilder masked = new StringBuilder();
    int from = PersonalData.endOfAuthority(path);
    masked.append(USER.matcher(path.substring(0, from)).replaceFirst("://…@"));
    while (from < path.length()) {
      int to = from;
      while (to < path.length() && !PersonalData.separates(path.charAt(to))) {
        to++;
      }
      String segment = path.substring(from, to);
      boolean tells =
          Epochs.isMisplaced(path, from, to)
              || PersonalData.inSegment(PercentEncoding.decodeOrKeep(segment)).isPresent();
      masked.append(tells ? Trace.beginning(segment) : segment);
      if (to < path.length()) {
        masked.append(path.charAt(to));
      }
      from = to + 1;
    }
    return masked.toString();
  }
}
