package dev.greenlight.judge.feed.rule;

import java.util.regex.Pattern;

/** The site of the certification programme, where certificates live. */
final class ProgrammeSite {
  private static final Pattern SITE =
      Pattern.compile(
          "(?:https?:)?//cert\\.greenbuttonalliance\\.org(?:[:/?#].*)?", Pattern.CASE_INSENSITIVE);

  private ProgrammeSite() {}

  /** Whether a link leads there, in whatever way. */
  static boolean isTargetOf(String href) {
    return href != null && SITE.matcher(href.strip()).matches();
  }
}
