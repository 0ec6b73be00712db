package dev.greenlight.judge.resource;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Takes from an element, which was read without comments, the white space that means nothing:
 * around words, and more than one space between them. XMLUnit could do it too, at thirty times the
 * price.
 */
final class Bare {
  private Bare() {}

  /** The element itself, bare from now on. */
  static Element of(Element element) {
    shrinkTexts(element);
    return element;
  }

  private static void shrinkTexts(Node parent) {
    for (Node child : children(parent)) {
      if (child instanceof Text text) {
        String words = text.getData().strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
          parent.removeChild(child);
        } else {
          text.setData(words);
        }
      } else {
        shrinkTexts(child);
      }
    }
  }

  private static List<Node> children(Node parent) {
    NodeList nodes = parent.getChildNodes();
    List<Node> children = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      children.add(nodes.item(i));
    }
    return children;
  }
}
