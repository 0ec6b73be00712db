package dev.greenlight.act.resource;

import java.util.Arrays;

/** The resources of a Data Custodian that a Third Party may read, each with its right token. */
public enum ProtectedResource {
  APPLICATION_INFORMATION("ApplicationInformation", false, TokenKind.REGISTRATION),
  AUTHORIZATION_FEED("Authorization", true, TokenKind.CLIENT),
  AUTHORIZATION("Authorization", false, TokenKind.CLIENT),
  READ_SERVICE_STATUS("ServiceStatus", false, TokenKind.CLIENT),
  BATCH("UsagePoint", true, TokenKind.CUSTOMER),
  USAGE_POINT_FEED("UsagePoint", true, TokenKind.CUSTOMER),
  USAGE_POINT("UsagePoint", false, TokenKind.CUSTOMER),
  METER_READING_FEED("MeterReading", true, TokenKind.CUSTOMER),
  METER_READING("MeterReading", false, TokenKind.CUSTOMER),
  INTERVAL_BLOCK_FEED("IntervalBlock", true, TokenKind.CUSTOMER),
  INTERVAL_BLOCK("IntervalBlock", false, TokenKind.CUSTOMER),
  USAGE_SUMMARY_FEED("UsageSummary", true, TokenKind.CUSTOMER),
  USAGE_SUMMARY("UsageSummary", false, TokenKind.CUSTOMER),
  READING_TYPE("ReadingType", false, TokenKind.CUSTOMER),
  LOCAL_TIME_PARAMETERS("LocalTimeParameters", false, TokenKind.CUSTOMER);

  private final String element;
  private final boolean feed;
  private final TokenKind opener;

  ProtectedResource(String element, boolean feed, TokenKind opener) {
    this.element = element;
    this.feed = feed;
    this.opener = opener;
  }

  /** The element that a reader finds there, in an entry, in the entries of a feed, or bare. */
  public String element() {
    return element;
  }

  /** Whether it is a feed of several, not a single one. */
  public boolean isFeed() {
    return feed;
  }

  /** The kind of token that opens it. */
  public TokenKind opener() {
    return opener;
  }

  /** As scenarios call it: {@code IntervalBlock}, or {@code IntervalBlock feed} for several. */
  public String title() {
    return switch (this) {
      case READ_SERVICE_STATUS -> "ReadServiceStatus";
      case BATCH -> "Batch";
      default -> feed ? element + " feed" : element;
    };
  }

  /** The one that scenarios call so. */
  public static ProtectedResource titled(String title) {
    return Arrays.stream(values())
        .filter(resource -> resource.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no resource is called " + title));
  }
}
