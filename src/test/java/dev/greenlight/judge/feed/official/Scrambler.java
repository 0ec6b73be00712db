package dev.greenlight.judge.feed.official;

import java.util.List;
import java.util.Random;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Bends documents at random places in ways that published tests are touchy about. */
final class Scrambler {
  private static final int MOST = 6;
  private static final String[] TEXTS = {
    "",
    " ",
    "1",
    " 1 ",
    "+1",
    "01",
    "1.0",
    "-0",
    "0",
    "4",
    "4.",
    ".4",
    "7",
    "9",
    "12",
    " 12",
    "19",
    "37",
    "38",
    "46",
    "58",
    "6",
    "61",
    "63",
    "128",
    "72",
    " 72 ",
    "072",
    "+72",
    "72.0",
    "119",
    "42",
    "1388534400",
    " 1388534400",
    "01388534400",
    "1388538000",
    "1388620800",
    "x"
  };
  private static final String[] NAMESPACES = {
    "http://naesb.org/espi",
    "http://naesb.org/espi/customer",
    "http://www.w3.org/2005/Atom",
    "http://elsewhere.invalid/"
  };
  private static final String[] RELS = {"self", "up", "related", "Self", " self", "alternate"};

  private final Random random;

  Scrambler(long seed) {
    random = new Random(seed);
  }

  void scramble(Document document) {
    int times = 1 + random.nextInt(MOST);
    for (int i = 0; i < times; i++) {
      bend(document);
    }
  }

  private void bend(Document document) {
    switch (random.nextInt(12)) {
      case 0 -> Dom.remove(any(document, "/a:feed//*"));
      case 1 -> Dom.repeat(any(document, "/a:feed//*"));
      case 2 -> any(document, "/a:feed//*[not(*)]").setTextContent(pick(TEXTS));
      case 3 -> retarget(document);
      case 4 -> any(document, "//a:link").setAttribute("rel", pick(RELS));
      case 5 -> any(document, "//a:link").removeAttribute(random.nextBoolean() ? "href" : "rel");
      case 6 -> move(document);
      case 7 -> rename(document);
      case 8 -> Dom.repeat(any(document, "/a:feed/a:entry"));
      case 9 -> shuffle(document);
      case 10 -> wrap(document);
      default -> any(document, "//a:link").setAttribute("href", " " + pick(TEXTS));
    }
  }

  private Element any(Node from, String expression) {
    List<Node> found = Dom.find(from, expression);
    return found.isEmpty()
        ? ((Document) from).getDocumentElement()
        : (Element) found.get(random.nextInt(found.size()));
  }

  private String pick(String[] some) {
    return some[random.nextInt(some.length)];
  }

  private void retarget(Document document) {
    Element one = any(document, "//a:link");
    Element other = any(document, "//a:link");
    String href = other.getAttribute("href");
    one.setAttribute(
        "href",
        switch (random.nextInt(4)) {
          case 0 -> href + "/";
          case 1 -> href.toUpperCase(java.util.Locale.ROOT);
          default -> href;
        });
  }

  /** Puts an element somewhere else. */
  private void move(Document document) {
    Element moved = any(document, "/a:feed/*//*");
    Element place = any(document, "/a:feed//*");
    for (Node up = place; up != null; up = up.getParentNode()) {
      if (up == moved) {
        return;
      }
    }
    Node copy = random.nextBoolean() ? moved : moved.cloneNode(true);
    place.insertBefore(copy, random.nextBoolean() ? place.getFirstChild() : null);
  }

  private void rename(Document document) {
    Element element = any(document, "/a:feed//*");
    boolean summary = element.getLocalName().equals("ElectricPowerUsageSummary");
    String name = summary && random.nextBoolean() ? "UsageSummary" : element.getLocalName();
    if (random.nextInt(5) == 0) {
      name = any(document, "/a:feed//*").getLocalName();
    }
    document.renameNode(element, pick(NAMESPACES), name);
  }

  private void shuffle(Document document) {
    Element entry = any(document, "/a:feed//*");
    Node parent = entry.getParentNode();
    parent.insertBefore(entry, parent.getFirstChild());
  }

  /** Puts an element of its own around the text or children of an element. */
  private void wrap(Document document) {
    Element element = any(document, "/a:feed//*[not(*)]");
    Element inner = document.createElementNS(pick(NAMESPACES), "inner");
    inner.setTextContent(pick(TEXTS));
    element.insertBefore(inner, random.nextBoolean() ? element.getFirstChild() : null);
  }
}
