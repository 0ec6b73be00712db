package dev.greenlight.xml;

import dev.greenlight.model.Location;
import dev.greenlight.xml.plain.Part;
import dev.greenlight.xml.plain.Shape;

/**
 * One of many elements that differ in their numbers alone, told without its tree; makes it when
 * somebody asks.
 */
public final class PlainElement {
  private final Element sibling;
  private final Shape shape;
  private final long[] numbers;
  private final int index;
  private final int line;
  private final int column;
  private Element whole;

  /**
   * @param sibling an element before it, of the same name in the same parent
   * @param numbers what it holds, in the order of the document; not to be changed any more
   */
  PlainElement(Element sibling, Shape shape, long[] numbers, int index, int line, int column) {
    this.sibling = sibling;
    this.shape = shape;
    this.numbers = numbers;
    this.index = index;
    this.line = line;
    this.column = column;
  }

  /** Its markup. */
  public Shape shape() {
    return shape;
  }

  /** The number with that place in its shape. */
  public long number(int leaf) {
    return numbers[leaf];
  }

  /** Line of the start tag, from 1. */
  public int line() {
    return line;
  }

  /** Column of the start tag, from 1. */
  public int column() {
    return column;
  }

  /** The place of the start tag. */
  public Location at() {
    return begun().at();
  }

  /** The element as if it had been read like any other. */
  public Element whole() {
    if (whole == null) {
      whole = new Maker(shape.written(numbers), line, column).make(shape.root(), begun());
    }
    return whole;
  }

  private Element begun() {
    return new Element(
        sibling.parent(),
        sibling.namespace(),
        sibling.name(),
        index,
        ChildNumbers.alwaysShown(sibling.name()),
        line,
        column,
        null);
  }

  /** Makes elements of their text, of which it is known that it is plain. */
  private static final class Maker {
    private final String written;
    private int at;
    private int line;
    private int column;

    Maker(String written, int line, int column) {
      this.written = written;
      this.line = line;
      this.column = column;
    }

    Element make(Part part, Element element) {
      goTo('>');
      go();
      text(element);
      for (int i = 0; i < part.parts().size(); i++) {
        Part child = part.parts().get(i);
        element.add(make(child, begun(element, part, i)));
        text(element);
      }
      goTo('>');
      go();
      element.close();
      return element;
    }

    private Element begun(Element parent, Part part, int number) {
      String name = part.parts().get(number).name();
      int index = 1;
      for (int i = 0; i < number; i++) {
        index += part.parts().get(i).name().equals(name) ? 1 : 0;
      }
      return new Element(
          parent,
          parent.namespace(),
          name,
          index,
          ChildNumbers.alwaysShown(name),
          line,
          column,
          null);
    }

    private void text(Element element) {
      int from = at;
      goTo('<');
      if (at > from) {
        String text = written.substring(from, at).replace("\r\n", "\n");
        element.append(text.toCharArray(), 0, text.length());
      }
    }

    private void goTo(char wanted) {
      while (written.charAt(at) != wanted) {
        go();
      }
    }

    private void go() {
      if (written.charAt(at) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
      at++;
    }
  }
}
