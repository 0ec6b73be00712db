package dev.greenlight.run;

import dev.greenlight.model.Consent;
import dev.greenlight.model.RunFile;
import dev.greenlight.plan.BadRunFile;
import java.io.IOException;
import org.htmlunit.cssparser.parser.CSSErrorHandler;
import org.htmlunit.cssparser.parser.CSSException;
import org.htmlunit.cssparser.parser.CSSOMParser;
import org.htmlunit.cssparser.parser.CSSParseException;
import org.htmlunit.cssparser.parser.javacc.CSS3Parser;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** Reads the CSS selectors of the pages as the browser will. */
final class Selectors {
  private Selectors() {}

  /**
   * Looks at those for HtmlUnit, whose parser this is; Chromium knows more of CSS than it. By some
   * of them recorded pages are known, too, by jsoup, whatever the browser.
   *
   * @throws BadRunFile naming the first that is none
   */
  static void check(Consent consent) {
    consent
        .selectors()
        .forEach(
            (key, selector) -> {
              if (key.equals("passwordField")
                  || key.equals("approveButton")
                  || key.endsWith(".when")) {
                checkForPages(key, selector);
              }
            });
    if (consent.browser() != RunFile.Browser.HTMLUNIT) {
      return;
    }
    consent.selectors().forEach(Selectors::check);
  }

  private static void checkForPages(String key, String selector) {
    try {
      QueryParser.parse(selector);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      throw new BadRunFile(
          "pixit.consent."
              + key
              + ": '"
              + selector
              + "' cannot be looked up in recorded pages: use a plainer CSS selector",
          e);
    }
  }

  private static void check(String key, String selector) {
    CSSOMParser parser = new CSSOMParser(new CSS3Parser());
    parser.setErrorHandler(new Strict());
    try {
      if (parser.parseSelectors(selector) != null) {
        return;
      }
    } catch (CSSException | IOException e) {
      throw refused(key, selector, e);
    }
    throw refused(key, selector, null);
  }

  private static BadRunFile refused(String key, String selector, Exception why) {
    return new BadRunFile("pixit.consent." + key + ": '" + selector + "' is no CSS selector", why);
  }

  private static final class Strict implements CSSErrorHandler {
    @Override
    public void warning(CSSParseException exception) {
      // What the parser can do with, the browser can.
    }

    @Override
    public void error(CSSParseException exception) {
      throw exception;
    }

    @Override
    public void fatalError(CSSParseException exception) {
      throw exception;
    }
  }
}
