package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.Http;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Refuses what of {@code pixit.http.accept} would never be asked for, or no server understands. */
final class AcceptMapping {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final String RANGE =
      TOKEN + "/" + TOKEN + "(\\s*;\\s*" + TOKEN + "=(" + TOKEN + "|\"[^\"]*\"))*";

  /** RFC 9110 section 12.5.1. */
  private static final Pattern ACCEPT = Pattern.compile(RANGE + "(\\s*,\\s*" + RANGE + ")*");

  /** Segments of the paths of ESPI, of all versions (REQ.21 annex B, and the paths of 1.1). */
  private static final List<String> SEGMENTS =
      List.of(
          Http.OTHERS,
          "ApplicationInformation",
          "Authorization",
          "Batch",
          "Bulk",
          "BulkRetailCustomerInfo",
          "Customer",
          "CustomerAccount",
          "CustomerAgreement",
          "ElectricPowerQualitySummary",
          "ElectricPowerUsageSummary",
          "EndDevice",
          "IntervalBlock",
          "LocalTimeParameters",
          "Meter",
          "MeterReading",
          "ProgramDateIdMappings",
          "ReadServiceStatus",
          "ReadingType",
          "RetailCustomer",
          "ServiceLocation",
          "ServiceStatus",
          "ServiceSupplier",
          "Statement",
          "Subscription",
          "TimeConfiguration",
          "UsagePoint",
          "UsageSummary");

  private AcceptMapping() {}

  /**
   * @param accept by segments of paths
   * @param pixit whose addresses may have segments of their own
   */
  static void check(Map<String, String> accept, JsonNode pixit) {
    Set<String> known = new TreeSet<>(SEGMENTS);
    pixit
        .path("endpoints")
        .forEach(each -> known.addAll(Arrays.asList(each.asText().split("[/?#]", -1))));
    accept.forEach(
        (segment, value) -> {
          String key = "pixit.http.accept." + segment;
          if (!known.contains(segment)) {
            throw new BadRunFile(
                key
                    + ": no address of a resource has such a segment"
                    + NearestNames.asked(segment, SEGMENTS));
          }
          if (!ACCEPT.matcher(value).matches()) {
            throw new BadRunFile(
                key
                    + ": expected media types, such as application/atom+xml, observed \""
                    + value
                    + "\"");
          }
        });
  }
}
