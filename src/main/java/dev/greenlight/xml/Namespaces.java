package dev.greenlight.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The namespaces of Green Button documents, and what people write instead of them. */
public final class Namespaces {
  public static final String ATOM = "http://www.w3.org/2005/Atom";
  public static final String ESPI = "http://naesb.org/espi";
  public static final String CUSTOMER = "http://naesb.org/espi/customer";

  private static final List<String> RIGHT = List.of(ATOM, CUSTOMER, ESPI);

  /** Such as {@code naesb.org/espi/cust}, {@code naesb.org/customer}, {@code …/RetailCustomer}. */
  private static final Pattern ALMOST_CUSTOMER =
      Pattern.compile("naesb\\.org(/espi)?[/:#._-]?(retail[._-]?)?cust(omers?)?");

  /** With a version or the name of a schema behind it, such as {@code naesb.org/espi/1_1}. */
  private static final Pattern ALMOST_ESPI =
      Pattern.compile("naesb\\.org/espi[/#:._-]?(v?[0-9][0-9._]*|(espiderived|usage)(\\.xsd)?)");

  private Namespaces() {}

  /**
   * The namespace that was probably meant: same but for letter case, scheme, {@code www.}, a
   * trailing slash or hash, a version, or how the customer is called. Empty when the namespace is
   * right, or nothing like any of ours.
   */
  public static Optional<String> meantBy(String namespace) {
    if (RIGHT.contains(namespace)) {
      return Optional.empty();
    }
    String core = core(namespace);
    if (ALMOST_ESPI.matcher(core).matches()) {
      return Optional.of(ESPI);
    }
    return ALMOST_CUSTOMER.matcher(core).matches()
        ? Optional.of(CUSTOMER)
        : RIGHT.stream().filter(right -> core(right).equals(core)).findFirst();
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
