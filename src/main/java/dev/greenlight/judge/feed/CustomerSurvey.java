package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import dev.greenlight.xml.Namespaces;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which function blocks the Retail Customer data of a document calls for: the common one as soon as
 * there is any, each other block when the data that it is about is there.
 */
final class CustomerSurvey {
  private static final int COMMON = 51;

  /** What tells more of a customer than where he lives and that he is one. */
  private static final Set<String> BASIC =
      Set.of("kind", "specialNeed", "vip", "pucNumber", "priority", "locale", "customerName");

  private final NavigableSet<Integer> called = new TreeSet<>();

  /** Looks at a resource, or at the element of a bare document. */
  void see(Element resource) {
    boolean customer = resource.namespace().equals(Namespaces.CUSTOMER);
    if (customer
        || Kind.displaced(resource).filter(Kind::isOfCustomer).isPresent()
        || Kind.miscased(resource).filter(Kind::isOfCustomer).isPresent()) {
      called.add(COMMON);
    }
    switch (Kind.of(resource)) {
      case CUSTOMER -> customer(resource);
      case CUSTOMER_ACCOUNT -> called.add(56);
      case CUSTOMER_AGREEMENT -> called.add(57);
      case SERVICE_LOCATION -> called.add(58);
      case SERVICE_SUPPLIER -> called.add(59);
      case METER -> called.add(60);
      case END_DEVICE -> called.add(61);
      case PROGRAM_DATE_ID_MAPPINGS -> called.add(62);
      case STATEMENT -> called.add(71);
      default -> {}
    }
  }

  private void customer(Element customer) {
    if (BASIC.stream().anyMatch(name -> customer.child(name).isPresent())
        || customer.descend("Organisation", "organisationName").isPresent()) {
      called.add(54);
    }
    if (customer.descend("Organisation", "streetAddress").isPresent()
        || customer.descend("Organisation", "postalAddress").isPresent()) {
      called.add(55);
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
