package dev.greenlight.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Passes a document on to a validator, and knows what stands before the element that it judges: the
 * validator says of one that it did not expect neither that it is there twice nor what it follows.
 */
final class Siblings extends XMLFilterImpl {

  /** What stands in an element up to here. */
  private static final class Family {
    private final Set<String> names = new HashSet<>(4);
    private String last;
  }

  private final Deque<Family> open = new ArrayDeque<>();

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes)
      throws SAXException {
    super.startElement(uri, local, qualified, attributes);
    if (!open.isEmpty()) {
      open.peek().names.add(local);
      open.peek().last = local;
    }
    open.push(new Family());
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws SAXException {
    super.endElement(uri, local, qualified);
    if (!open.isEmpty()) {
      open.pop();
    }
  }

  /** Whether one of that name stands before the element that begins. */
  boolean hasBefore(String name) {
    return !open.isEmpty() && open.peek().names.contains(name);
  }

  /** The name of what the element that begins follows. */
  Optional<String> before() {
    return open.isEmpty() ? Optional.empty() : Optional.ofNullable(open.peek().last);
  }
}
