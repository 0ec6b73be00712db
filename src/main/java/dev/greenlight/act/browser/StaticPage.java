package dev.greenlight.act.browser;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page as it was sent, before any script has run. */
public final class StaticPage {
  private StaticPage() {}

  /** Whether anything on it fits one of the CSS selectors; an empty one fits nothing. */
  public static boolean shows(String html, String... selectors) {
    Document page = Jsoup.parse(html);
    return Stream.of(selectors)
        .filter(selector -> !selector.isBlank())
        .anyMatch(selector -> page.selectFirst(selector) != null);
  }
}
