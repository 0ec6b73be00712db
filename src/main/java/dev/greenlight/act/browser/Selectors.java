package dev.greenlight.act.browser;

import dev.greenlight.model.Consent;
import dev.greenlight.model.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.htmlunit.cssparser.parser.CSSErrorHandler;
import org.htmlunit.cssparser.parser.CSSException;
import org.htmlunit.cssparser.parser.CSSOMParser;
import org.htmlunit.cssparser.parser.CSSParseException;
import org.htmlunit.cssparser.parser.javacc.CSS3Parser;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** Reads the CSS selectors of the pages as the browser will. */
public final class Selectors {
  private Selectors() {}

  /**
   * What is wrong with the first that is none: its key and the reason; empty when all are right.
   *
   * <p>Looks at those for HtmlUnit, whose parser this is; Chromium knows more of CSS than it. By
   * some of them recorded pages are known, too, by jsoup, whatever the browser.
   */
  public static Optional<String> problem(Consent consent) {
    return problem(consent.selectors(), consent.browser());
  }

  /** The same of what a customer downloads in that browser. */
  public static Optional<String> problem(Download download, Consent.Browser browser) {
    return problem(download.selectors(), browser);
  }

  /** The same of what stands in another block, by its keys. */
  public static Optional<String> problem(Map<String, String> selectors, Consent.Browser browser) {
    Stream<String> ofPages =
        problems(
            selectors,
            (key, selector) -> isForPages(key) && !isKnownToJsoup(selector),
            "cannot be looked up in recorded pages: use a plainer CSS selector");
    Stream<String> ofBrowser =
        problems(
            selectors,
            (key, selector) -> browser == Consent.Browser.HTMLUNIT && !isKnownToHtmlUnit(selector),
            "is no CSS selector");
    return Stream.concat(ofPages, ofBrowser).findFirst();
  }

  private static Stream<String> problems(
      Map<String, String> selectors, BiPredicate<String, String> wrong, String why) {
    return selectors.entrySet().stream()
        .filter(each -> wrong.test(each.getKey(), each.getValue()))
        .map(each -> each.getKey() + ": '" + each.getValue() + "' " + why);
  }

  private static boolean isForPages(String key) {
    return key.equals("passwordField")
        || key.equals("mark")
        || key.equals("approveButton")
        || key.endsWith(".when");
  }

  private static boolean isKnownToJsoup(String selector) {
    try {
      QueryParser.parse(selector);
      return true;
    } catch (Selector.SelectorParseException | IllegalArgumentException none) {
      return false;
    }
  }

  private static boolean isKnownToHtmlUnit(String selector) {
    CSSOMParser parser = new CSSOMParser(new CSS3Parser());
    parser.setErrorHandler(new Strict());
    try {
      return parser.parseSelectors(selector) != null;
    } catch (CSSException none) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("a text cannot fail to be read", e);
    }
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
