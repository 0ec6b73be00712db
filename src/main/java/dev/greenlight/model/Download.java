package dev.greenlight.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a customer downloads his own data in the portal of a Data Custodian (Download My Data).
 *
 * @param portal where he begins; he logs in there by the pages of {@link Consent}
 * @param mark CSS selector of the Green Button mark, on the page that comes after the login
 * @param from the first day that he asks for
 * @param to the last day that he asks for
 * @param dateFormat how the portal wants days to be written, a pattern of {@link DateTimeFormatter}
 * @param usage what he does from there until his browser has his energy data; empty where there is
 *     none
 * @param retailCustomer the same for what is known of himself
 * @param selectors every CSS selector, by its key below {@code pixit.download}
 */
public record Download(
    String portal,
    String mark,
    LocalDate from,
    LocalDate to,
    String dateFormat,
    List<ConsentStep> usage,
    List<ConsentStep> retailCustomer,
    Map<String, String> selectors) {
  /** Name of what a customer types as the first day. */
  public static final String FROM = "from";

  /** Name of what a customer types as the last day. */
  public static final String TO = "to";

  public Download {
    usage = List.copyOf(usage);
    retailCustomer = List.copyOf(retailCustomer);
    selectors = new LinkedHashMap<>(selectors);
  }

  /** What can be downloaded. */
  public enum Kind {
    /** Energy data (FB_02). */
    USAGE("usage"),
    /** What is known of the customer himself (FB_52). */
    RETAIL_CUSTOMER("retailCustomer");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Its key below {@code pixit.download}. */
    public String key() {
      return key;
    }
  }

  /** What he does to get that. */
  public List<ConsentStep> steps(Kind kind) {
    return switch (kind) {
      case USAGE -> usage;
      case RETAIL_CUSTOMER -> retailCustomer;
    };
  }

  /** What he types besides what he knows of himself. */
  public Map<String, String> values() {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(dateFormat, java.util.Locale.ROOT);
    return Map.of(FROM, format.format(from), TO, format.format(to));
  }
}
