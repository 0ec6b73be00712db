package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import dev.greenlight.xml.Namespaces;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which function blocks the Retail Customer data of a document calls for: the common one as soon as
 * there is any, each other block when the data that it is about is there.
 */
final class CustomerSurvey {
  private static final int COMMON = 51;

  private final NavigableSet<Integer> called = new TreeSet<>();

  /** Looks at a resource, or at the element of a bare document. */
  void see(Element resource) {
    boolean customer = resource.namespace().equals(Namespaces.CUSTOMER);
    if (customer || Kind.displaced(resource).filter(Kind::isOfCustomer).isPresent()) {
      called.add(COMMON);
    }
  }

  /** Whether there is any. */
  boolean sawSomething() {
    return !called.isEmpty();
  }

  /** Numbers of the blocks. */
  NavigableSet<Integer> called() {
    return Collections.unmodifiableNavigableSet(called);
  }
}
