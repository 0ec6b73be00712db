package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.Namespaces;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Kinds of resources that entries carry. */
public enum Kind {
  USAGE_POINT("UsagePoint"),
  METER_READING("MeterReading"),
  READING_TYPE("ReadingType"),
  INTERVAL_BLOCK("IntervalBlock"),
  /** Under its name of today and its old one. */
  USAGE_SUMMARY("UsageSummary", "ElectricPowerUsageSummary"),
  POWER_QUALITY_SUMMARY("ElectricPowerQualitySummary"),
  LOCAL_TIME_PARAMETERS("LocalTimeParameters"),
  PROGRAM_ID_MAPPINGS("ProgramIdMappings"),
  APPLICATION_INFORMATION("ApplicationInformation"),
  AUTHORIZATION("Authorization"),
  CUSTOMER("Customer"),
  CUSTOMER_ACCOUNT("CustomerAccount"),
  CUSTOMER_AGREEMENT("CustomerAgreement"),
  SERVICE_LOCATION("ServiceLocation"),
  SERVICE_SUPPLIER("ServiceSupplier"),
  END_DEVICE("EndDevice"),
  METER("Meter"),
  PROGRAM_DATE_ID_MAPPINGS("ProgramDateIdMappings"),
  STATEMENT("Statement"),
  /** The same element again, in the namespace of Retail Customer data. */
  CUSTOMER_LOCAL_TIME_PARAMETERS("LocalTimeParameters"),
  /** Anything else, a resource of a foreign namespace for instance. */
  OTHER("");

  private static final Map<String, Kind> OF_USAGE = byName(kind -> !kind.isOfCustomer());
  private static final Map<String, Kind> OF_CUSTOMER = byName(Kind::isOfCustomer);

  private static final Map<String, Kind> NAMED = byName(kind -> true);

  private final String element;
  private final String formerly;

  Kind(String element) {
    this(element, element);
  }

  Kind(String element, String formerly) {
    this.element = element;
    this.formerly = formerly;
  }

  /** Name of the element today; empty for {@link #OTHER}. */
  public String element() {
    return element;
  }

  /** The kind of a resource; {@link #OTHER} for what is none in a namespace of its kind. */
  public static Kind of(Element resource) {
    boolean customer = resource.namespace().equals(Namespaces.CUSTOMER);
    if (!customer && !resource.namespace().equals(Namespaces.ESPI)) {
      return OTHER;
    }
    return (customer ? OF_CUSTOMER : OF_USAGE).getOrDefault(resource.name(), OTHER);
  }

  private static Map<String, Kind> byName(Predicate<Kind> which) {
    Map<String, Kind> kinds = new HashMap<>();
    for (Kind kind : values()) {
      if (which.test(kind)) {
        kinds.putIfAbsent(kind.element, kind);
        kinds.putIfAbsent(kind.formerly, kind);
      }
    }
    return kinds;
  }

  /** The kind of the first resource of an entry; {@link #OTHER} when it carries none. */
  public static Kind of(EntryClosed entry) {
    return entry.resources().isEmpty() ? OTHER : entry.resources().get(0).kind();
  }

  /** Whether it is data about the Retail Customer, which has a namespace of its own. */
  public boolean isOfCustomer() {
    return compareTo(CUSTOMER) >= 0 && this != OTHER;
  }

  /** The namespace of the side that it is of. */
  public String home() {
    return isOfCustomer() ? Namespaces.CUSTOMER : Namespaces.ESPI;
  }

  /** Whether it is usage data; what both sides have, as local time and consents, is not. */
  public boolean isOfUsage() {
    return switch (this) {
      case USAGE_POINT,
          METER_READING,
          READING_TYPE,
          INTERVAL_BLOCK,
          USAGE_SUMMARY,
          POWER_QUALITY_SUMMARY ->
          true;
      default -> false;
    };
  }

  /**
   * The kind of the other side that a resource is named after: a Customer in the namespace of usage
   * data, a UsagePoint in that of customers. Empty for what is at home where it stands.
   */
  public static Optional<Kind> displaced(Element resource) {
    boolean customer = resource.namespace().equals(Namespaces.CUSTOMER);
    if (of(resource) != OTHER || !(customer || resource.namespace().equals(Namespaces.ESPI))) {
      return Optional.empty();
    }
    return named(resource.name());
  }

  /**
   * The kind that a resource is named after in a namespace of no side: that of Atom, a foreign one
   * or none.
   */
  public static Optional<Kind> estranged(Element resource) {
    String namespace = resource.namespace();
    return namespace.equals(Namespaces.CUSTOMER) || namespace.equals(Namespaces.ESPI)
        ? Optional.empty()
        : named(resource.name()).filter(kind -> kind != OTHER);
  }

  /**
   * The kind that a resource is named after but for capital letters, in a namespace of ours or one
   * that is nobody's.
   */
  public static Optional<Kind> miscased(Element resource) {
    String name = resource.name();
    String namespace = resource.namespace();
    boolean ours =
        Unprefixed.isOfNoSide(resource)
            || namespace.equals(Namespaces.ESPI)
            || namespace.equals(Namespaces.CUSTOMER);
    return !ours || NAMED.containsKey(name)
        ? Optional.empty()
        : NAMED.entrySet().stream()
            .filter(known -> known.getKey().equalsIgnoreCase(name))
            .map(Map.Entry::getValue)
            .findFirst();
  }

  /** The kind of that side that has such an element name; Retail Customer or usage. */
  public static Optional<Kind> named(String name, boolean ofCustomer) {
    return name.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable((ofCustomer ? OF_CUSTOMER : OF_USAGE).get(name));
  }

  /** The kind that has such an element name. */
  public static Optional<Kind> named(String name) {
    return Optional.ofNullable(NAMED.get(name));
  }
}
