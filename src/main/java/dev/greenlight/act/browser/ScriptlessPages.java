package dev.greenlight.act.browser;

import java.io.IOException;
import org.htmlunit.DefaultPageCreator;
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
