package dev.greenlight.act.resource;

import dev.greenlight.model.FunctionBlockId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The resources of a Data Custodian that a Third Party may read, each with its right token; and
 * {@link #UPLOADS}, where the energy data of a customer is uploaded, which no token of a Third
 * Party opens.
 */
public enum ProtectedResource {
  APPLICATION_INFORMATION("ApplicationInformation", false, TokenKind.REGISTRATION, 3),
  AUTHORIZATION_FEED("Authorization", true, TokenKind.CLIENT, 3),
  AUTHORIZATION("Authorization", false, TokenKind.CLIENT, 3),
  READ_SERVICE_STATUS("ServiceStatus", false, TokenKind.CLIENT, 3),
  BATCH("UsagePoint", true, TokenKind.CUSTOMER, 3),
  BULK("UsagePoint", true, TokenKind.CLIENT, 35),
  USAGE_POINT_BATCH("UsagePoint", true, TokenKind.CUSTOMER, 32),
  USAGE_POINTS_BATCH("UsagePoint", true, TokenKind.CUSTOMER, 32),
  USAGE_POINT_FEED("UsagePoint", true, TokenKind.CUSTOMER, 32),
  USAGE_POINT("UsagePoint", false, TokenKind.CUSTOMER, 32),
  METER_READING_FEED("MeterReading", true, TokenKind.CUSTOMER, 32),
  METER_READING("MeterReading", false, TokenKind.CUSTOMER, 32),
  INTERVAL_BLOCK_FEED("IntervalBlock", true, TokenKind.CUSTOMER, 32),
  INTERVAL_BLOCK("IntervalBlock", false, TokenKind.CUSTOMER, 32),
  USAGE_SUMMARY_FEED("UsageSummary", true, TokenKind.CUSTOMER, 32),
  USAGE_SUMMARY("UsageSummary", false, TokenKind.CUSTOMER, 32),
  QUALITY_SUMMARY_FEED("ElectricPowerQualitySummary", true, TokenKind.CUSTOMER, 32),
  QUALITY_SUMMARY("ElectricPowerQualitySummary", false, TokenKind.CUSTOMER, 32),
  READING_TYPE_FEED("ReadingType", true, TokenKind.CUSTOMER, 32),
  READING_TYPE("ReadingType", false, TokenKind.CUSTOMER, 32),
  LOCAL_TIME_PARAMETERS_FEED("LocalTimeParameters", true, TokenKind.CUSTOMER, 32),
  LOCAL_TIME_PARAMETERS("LocalTimeParameters", false, TokenKind.CUSTOMER, 32),
  CUSTOMER_BATCH("Customer", true, TokenKind.CUSTOMER, 53),
  CUSTOMER_BULK("Customer", true, TokenKind.CLIENT, 67),
  UPLOADS("UsagePoint", true, TokenKind.CUSTOMER, 33),
  CUSTOMER("Customer", false, TokenKind.CUSTOMER, 53),
  CUSTOMER_ACCOUNT("CustomerAccount", false, TokenKind.CUSTOMER, 53),
  CUSTOMER_AGREEMENT("CustomerAgreement", false, TokenKind.CUSTOMER, 53),
  SERVICE_LOCATION("ServiceLocation", false, TokenKind.CUSTOMER, 53),
  SERVICE_SUPPLIER("ServiceSupplier", false, TokenKind.CUSTOMER, 53),
  METER("Meter", false, TokenKind.CUSTOMER, 53),
  END_DEVICE("EndDevice", false, TokenKind.CUSTOMER, 53),
  PROGRAM_DATE_ID_MAPPINGS("ProgramDateIdMappings", false, TokenKind.CUSTOMER, 53),
  STATEMENT("Statement", false, TokenKind.CUSTOMER, 53);

  private static final Set<ProtectedResource> PARTS_OF_CUSTOMER =
      EnumSet.range(CUSTOMER, STATEMENT);

  private final String element;
  private final boolean feed;
  private final TokenKind opener;
  private final int block;

  ProtectedResource(String element, boolean feed, TokenKind opener, int block) {
    this.element = element;
    this.feed = feed;
    this.opener = opener;
    this.block = block;
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

  /** The function block that makes a Data Custodian serve it, or what it is part of. */
  public FunctionBlockId block() {
    return new FunctionBlockId(block);
  }

  /**
   * Whether it is a part of {@link #CUSTOMER_BATCH} by an address of its own. No function block in
   * force demands that it is served (FB_50 did); where it is, it is guarded like the batch.
   */
  public boolean isPartOfCustomer() {
    return PARTS_OF_CUSTOMER.contains(this);
  }

  /**
   * Whether its block demands that it is served. {@link #USAGE_POINTS_BATCH} is in no list of the
   * standard: the reference implementation has it, and whoever has it guards it.
   */
  public boolean isDemanded() {
    return !isPartOfCustomer() && this != USAGE_POINTS_BATCH;
  }

  /** The single one of its kind: itself, or a member of the feed. */
  public ProtectedResource member() {
    return switch (this) {
      case AUTHORIZATION_FEED -> AUTHORIZATION;
      case BATCH, BULK, USAGE_POINT_BATCH, USAGE_POINTS_BATCH, USAGE_POINT_FEED, UPLOADS ->
          USAGE_POINT;
      case METER_READING_FEED -> METER_READING;
      case INTERVAL_BLOCK_FEED -> INTERVAL_BLOCK;
      case USAGE_SUMMARY_FEED -> USAGE_SUMMARY;
      case QUALITY_SUMMARY_FEED -> QUALITY_SUMMARY;
      case READING_TYPE_FEED -> READING_TYPE;
      case LOCAL_TIME_PARAMETERS_FEED -> LOCAL_TIME_PARAMETERS;
      default -> this;
    };
  }

  /** As scenarios call it: {@code IntervalBlock}, or {@code IntervalBlock feed} for several. */
  public String title() {
    return switch (this) {
      case READ_SERVICE_STATUS -> "ReadServiceStatus";
      case BATCH -> "Batch";
      case BULK -> "Bulk";
      case USAGE_POINT_BATCH -> "UsagePoint batch";
      case USAGE_POINTS_BATCH -> "UsagePoints batch";
      case UPLOADS -> "UsagePoint of another RetailCustomer";
      case CUSTOMER_BATCH -> "RetailCustomer batch";
      case CUSTOMER_BULK -> "BulkRetailCustomerInfo";
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
