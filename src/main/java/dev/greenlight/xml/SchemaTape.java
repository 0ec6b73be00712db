package dev.greenlight.xml;

import java.util.Arrays;
import org.codehaus.stax2.XMLStreamReader2;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * The last events of a document, from which they can be shown to a validator; events at the end can
 * be taken back. Allocates nothing per event.
 */
final class SchemaTape implements Locator {
  /** Events and characters beyond which it is time to show it all. */
  private static final int EVENTS = 8_192;

  private static final int CHARACTERS = 256 * 1024;

  private static final int TEXT = -1;
  private static final int END = -2;

  /** Numbers that go with an event: where its names and its text begin, line, column, prefixes. */
  private static final int NUMBERS = 5;

  /** How many attributes a start tag has, else {@link #TEXT} or {@link #END}. */
  private int[] kinds = new int[256];

  private int[] numbers = new int[NUMBERS * 256];
  private String[] names = new String[1024];
  private char[] text = new char[4096];
  private int events;
  private int named;
  private int characters;
  private int line;
  private int column;
  private final AttributesImpl attributes = new AttributesImpl();

  /** How many events there are; the number of the next one. */
  int size() {
    return events;
  }

  boolean isFull() {
    return events > EVENTS || characters > CHARACTERS;
  }

  /** A start tag, with its attributes. */
  void start(XMLStreamReader2 reader, Element element, NamespaceMender mender) {
    int count = reader.getAttributeCount();
    int event = tag(reader, element, mender, count);
    for (int i = 0; i < count; i++) {
      names[named++] = orEmpty(reader.getAttributeNamespace(i));
      names[named++] = reader.getAttributeLocalName(i);
      names[named++] = orEmpty(reader.getAttributePrefix(i));
      names[named++] = reader.getAttributeValue(i);
    }
    kinds[event] = count;
  }

  /** An end tag; its place is that of the start tag, which is where errors are told. */
  void end(XMLStreamReader2 reader, Element element, NamespaceMender mender) {
    int event = tag(reader, element, mender, 0);
    kinds[event] = END;
  }

  private int tag(
      XMLStreamReader2 reader, Element element, NamespaceMender mender, int attributeCount) {
    int event = event();
    int prefixes = reader.getNamespaceCount();
    numbers[NUMBERS * event] = named;
    numbers[NUMBERS * event + 1] = characters;
    numbers[NUMBERS * event + 2] = element.line();
    numbers[NUMBERS * event + 3] = element.column();
    numbers[NUMBERS * event + 4] = prefixes;
    int more = 3 + 2 * prefixes + 4 * attributeCount;
    if (names.length < named + more) {
      names = Arrays.copyOf(names, 2 * names.length + more);
    }
    names[named++] = element.namespace();
    names[named++] = element.name();
    names[named++] = orEmpty(reader.getPrefix());
    for (int i = 0; i < prefixes; i++) {
      names[named++] = orEmpty(reader.getNamespacePrefix(i));
      names[named++] = mender.mend(orEmpty(reader.getNamespaceURI(i)));
    }
    return event;
  }

  /** A piece of text. */
  void text(XMLStreamReader2 reader) {
    int length = reader.getTextLength();
    if (text.length < characters + length) {
      text = Arrays.copyOf(text, 2 * text.length + length);
    }
    System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), text, characters, length);
    int event = event();
    kinds[event] = TEXT;
    numbers[NUMBERS * event] = named;
    numbers[NUMBERS * event + 1] = characters;
    numbers[NUMBERS * event + 2] = length;
    characters += length;
  }

  private int event() {
    if (events == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * events);
      numbers = Arrays.copyOf(numbers, 2 * NUMBERS * events);
    }
    return events++;
  }

  /** All text since that start tag. */
  char[] characters() {
    return text;
  }

  /** Where the text since that start tag begins. */
  int textFrom(int start) {
    return numbers[NUMBERS * start + 1];
  }

  /** Where all text ends. */
  int textTo() {
    return characters;
  }

  /** Takes back all events from that one on. */
  void takeBack(int event) {
    if (event < events) {
      named = numbers[NUMBERS * event];
      characters = numbers[NUMBERS * event + 1];
      events = event;
    }
  }

  /** Shows the events from that one on. */
  void show(int from, ContentHandler handler) throws SAXException {
    for (int event = from; event < events; event++) {
      if (kinds[event] == TEXT) {
        handler.characters(text, numbers[NUMBERS * event + 1], numbers[NUMBERS * event + 2]);
      } else if (kinds[event] == END) {
        showEnd(event, handler);
      } else {
        showStart(event, handler);
      }
    }
  }

  private void showStart(int event, ContentHandler handler) throws SAXException {
    at(event);
    int name = numbers[NUMBERS * event];
    int next = name + 3;
    for (int i = 0; i < numbers[NUMBERS * event + 4]; i++, next += 2) {
      handler.startPrefixMapping(names[next], names[next + 1]);
    }
    attributes.clear();
    for (int i = 0; i < kinds[event]; i++, next += 4) {
      attributes.addAttribute(
          names[next],
          names[next + 1],
          qualified(names[next + 2], names[next + 1]),
          "CDATA",
          names[next + 3]);
    }
    handler.startElement(
        names[name], names[name + 1], qualified(names[name + 2], names[name + 1]), attributes);
  }

  private void showEnd(int event, ContentHandler handler) throws SAXException {
    at(event);
    int name = numbers[NUMBERS * event];
    handler.endElement(names[name], names[name + 1], qualified(names[name + 2], names[name + 1]));
    for (int i = numbers[NUMBERS * event + 4] - 1; i >= 0; i--) {
      handler.endPrefixMapping(names[name + 3 + 2 * i]);
    }
  }

  private void at(int event) {
    line = numbers[NUMBERS * event + 2];
    column = numbers[NUMBERS * event + 3];
  }

  private static String orEmpty(String name) {
    return name == null ? "" : name;
  }

  private static String qualified(String prefix, String local) {
    return prefix.isEmpty() ? local : prefix + ':' + local;
  }

  @Override
  public int getLineNumber() {
    return line;
  }

  @Override
  public int getColumnNumber() {
    return column;
  }

  @Override
  public String getPublicId() {
    return null;
  }

  @Override
  public String getSystemId() {
    return null;
  }
}
