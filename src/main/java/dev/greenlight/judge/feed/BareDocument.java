package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import dev.greenlight.xml.Namespaces;
import java.util.Set;

/**
 * Documents of ESPI that stand outside Atom: the notification, which each side has one of, and the
 * service status.
 */
public final class BareDocument {
  private static final String LIST = "BatchList";
  private static final String STATUS = "ServiceStatus";
  private static final Set<String> ROOTS = Set.of(LIST, STATUS);

  private BareDocument() {}

  /** Whether the document element makes it one. */
  public static boolean is(Element root) {
    return (ROOTS.contains(root.name()) && root.isEspi(root.name()))
        || root.is(Namespaces.CUSTOMER, LIST);
  }

  /** Whether the document element makes it a notification of either side. */
  public static boolean isList(Element root) {
    return is(root) && root.name().equals(LIST);
  }

  /** Whether the document element makes it a service status. */
  public static boolean isServiceStatus(Element root) {
    return is(root) && root.name().equals(STATUS);
  }
}
