package dev.greenlight.judge.plugin;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Text of a Schematron, in one line. What is filled in when it is tested is left out, as "…". */
final class SchematronWords {
  private SchematronWords() {}

  static String of(Element element) {
    StringBuilder words = new StringBuilder();
    collect(element, words);
    return words.toString().strip().replaceAll("\\s+", " ");
  }

  private static void collect(Element element, StringBuilder words) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inline) {
        inline(inline, words);
      } else if (child instanceof Text text) {
        words.append(text.getData());
      }
    }
  }

  private static void inline(Element inline, StringBuilder words) {
    switch (inline.getLocalName()) {
      case "value-of", "name" -> words.append('…');
      default -> collect(inline, words);
    }
  }
}
