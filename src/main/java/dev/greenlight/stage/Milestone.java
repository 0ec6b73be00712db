package dev.greenlight.stage;

import dev.greenlight.act.resource.ProtectedResource;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What other cases stand on. When it is not reached they are blocked, and the case that judges it
 * for its own sake is their first cause.
 *
 * @param judgedBy id of that test case
 */
public record Milestone(String judgedBy) {
  static final Milestone LOGIN = new Milestone("TC_OAD001_q");
  static final Milestone TOKENS = new Milestone("TC_OAD005_a");
  static final Milestone OWN_TOKEN = new Milestone("TC_OAD015");
  static final Milestone REFRESH = new Milestone("TC_OAD012_a");
  static final Milestone REVOCATION = new Milestone("TC_REV001");
  static final Milestone REGISTRATION = new Milestone("TC_DRG001");
  static final Milestone REGISTERED_CLIENT = new Milestone("TC_DRG031");
  static final Milestone CUSTOMER_RESOURCE = new Milestone("TC_RCC001");
  static final Milestone OTHER_PROOF = new Milestone("TC_VER001");

  static final Milestone BULK_FILE = new Milestone("TC_SFT001");
  static final Milestone CUSTOMER_BULK_FILE = new Milestone("TC_SFC001");
  static final Milestone HOST_KEY = new Milestone("TC_SFT002");

  /** A resource opens to the token that is meant for it. */
  static Milestone opened(ProtectedResource resource) {
    return switch (resource) {
      case APPLICATION_INFORMATION -> opened("APPINFO");
      case AUTHORIZATION_FEED -> opened("AUTHFEED");
      case AUTHORIZATION -> opened("AUTHENTRY");
      case READ_SERVICE_STATUS -> opened("STATUS");
      case BATCH -> opened("BATCH");
      case BULK -> opened("BULK");
      case USAGE_POINT_BATCH -> opened("USAGEPOINTBATCH");
      case USAGE_POINTS_BATCH -> opened("USAGEPOINTSBATCH");
      case USAGE_POINT_FEED -> opened("USAGEPOINTS");
      case USAGE_POINT -> opened("USAGEPOINT");
      case METER_READING_FEED -> opened("METERREADINGS");
      case METER_READING -> opened("METERREADING");
      case INTERVAL_BLOCK_FEED -> opened("INTERVALBLOCKS");
      case INTERVAL_BLOCK -> opened("INTERVALBLOCK");
      case USAGE_SUMMARY_FEED -> opened("USAGESUMMARIES");
      case USAGE_SUMMARY -> opened("USAGESUMMARY");
      case QUALITY_SUMMARY_FEED -> opened("QUALITYSUMMARIES");
      case QUALITY_SUMMARY -> opened("QUALITYSUMMARY");
      case READING_TYPE_FEED -> opened("READINGTYPES");
      case READING_TYPE -> opened("READINGTYPE");
      case LOCAL_TIME_PARAMETERS_FEED -> opened("LOCALTIMES");
      case LOCAL_TIME_PARAMETERS -> opened("LOCALTIME");
      case UPLOADS -> throw new IllegalArgumentException(resource.title() + " opens to nobody");
      case CUSTOMER_BATCH -> opened("RCBATCH");
      case CUSTOMER_BULK -> opened("RCBULK");
      case CUSTOMER -> opened("CUSTOMER");
      case CUSTOMER_ACCOUNT -> opened("CUSTOMERACCOUNT");
      case CUSTOMER_AGREEMENT -> opened("CUSTOMERAGREEMENT");
      case SERVICE_LOCATION -> opened("SERVICELOCATION");
      case SERVICE_SUPPLIER -> opened("SERVICESUPPLIER");
      case METER -> opened("METER");
      case END_DEVICE -> opened("ENDDEVICE");
      case PROGRAM_DATE_ID_MAPPINGS -> opened("PROGRAMMAPPINGS");
      case STATEMENT -> opened("STATEMENT");
    };
  }

  private static Milestone opened(String resource) {
    return new Milestone("TC_ACC_" + resource + "_RIGHT");
  }

  /** All there are. */
  public static Stream<Milestone> all() {
    return Stream.concat(
            Stream.of(
                LOGIN,
                TOKENS,
                OWN_TOKEN,
                REFRESH,
                REVOCATION,
                REGISTRATION,
                REGISTERED_CLIENT,
                CUSTOMER_RESOURCE,
                OTHER_PROOF,
                BULK_FILE,
                CUSTOMER_BULK_FILE,
                HOST_KEY),
            Arrays.stream(ProtectedResource.values())
                .filter(resource -> resource != ProtectedResource.UPLOADS)
                .map(Milestone::opened))
        .distinct();
  }
}
