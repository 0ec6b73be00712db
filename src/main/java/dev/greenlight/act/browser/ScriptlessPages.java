package dev.greenlight.act.browser;

import java.io.IOException;
import java.util.Locale;
import org.htmlunit.DefaultPageCreator;
import org.htmlunit.Page;
import org.htmlunit.WebResponse;
import org.htmlunit.WebWindow;
import org.htmlunit.corejs.javascript.TopLevel;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.XHtmlPage;
import org.htmlunit.javascript.HtmlUnitScriptable;
import org.htmlunit.javascript.host.Window;
import org.htmlunit.javascript.host.event.EventTarget;

/**
 * Pages for a client that was made without a script engine, which HtmlUnit would otherwise set up
 * for each of them even when scripts are switched off. Whoever types makes HtmlUnit tell scripts of
 * the keys all the same: here nobody listens.
 */
final class ScriptlessPages extends DefaultPageCreator {
  private static final long serialVersionUID = 1L;

  /** What a browser shows of XML has nothing that a customer could use; it may be long. */
  @Override
  public Page createPage(WebResponse response, WebWindow window) throws IOException {
    String type = response.getContentType().toLowerCase(Locale.ROOT);
    return type.matches("(text|application)/([a-z0-9.-]+\\+)?xml") && !type.contains("xhtml")
        ? createUnexpectedPage(response, window)
        : super.createPage(response, window);
  }

  @Override
  protected HtmlPage createHtmlPage(WebResponse response, WebWindow window) throws IOException {
    HtmlPage page = super.createHtmlPage(response, window);
    page.setScriptableObject(new Deaf());
    return page;
  }

  @Override
  protected XHtmlPage createXHtmlPage(WebResponse response, WebWindow window) throws IOException {
    XHtmlPage page = super.createXHtmlPage(response, window);
    page.setScriptableObject(new Deaf());
    return page;
  }

  /** What a script would see of a node. */
  private static final class Deaf extends EventTarget {
    private static final long serialVersionUID = 1L;
    private static final TopLevel NOTHING = new TopLevel(new Window());

    Deaf() {
      setParentScope(NOTHING);
    }

    @Override
    public HtmlUnitScriptable makeScriptableFor(DomNode node) {
      Deaf deaf = new Deaf();
      deaf.setDomNode(node);
      return deaf;
    }
  }
}
