package dev.greenlight.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The namespaces of Green Button documents, and what people write instead of them. */
public final class Namespaces {
  public static final String ATOM = "http://www.w3.org/2005/Atom";
  public static final String ESPI = "http://naesb.org/espi";
  public static final String CUSTOMER = "http://naesb.org/espi/customer";

  private static final List<String> RIGHT = List.of(ATOM, CUSTOMER, ESPI);

  private Namespaces() {}

  /**
   * The namespace that was probably meant: same but for letter case, scheme, {@code www.} or a
   * trailing slash or hash. Empty when the namespace is right, or nothing like any of ours.
   */
  public static Optional<String> meantBy(String namespace) {
    if (RIGHT.contains(namespace)) {
      return Optional.empty();
    }
    String core = core(namespace);
    return RIGHT.stream().filter(right -> core(right).equals(core)).findFirst();
  }

  private static String core(String namespace) {
    return namespace
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?:/*", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("[/#]+$", "");
  }
}
