package dev.greenlight.model;

import java.util.regex.Pattern;

/** A BatchList may stand in the namespace of either side, and says the same in both. */
public final class BatchListSides {
  private static final String USAGE = "http://naesb.org/espi";
  private static final Pattern CUSTOMER = Pattern.compile("([\"'])\\Q" + USAGE + "/customer\\E\\1");

  private BatchListSides() {}

  /** The document with the namespace of usage data in place of that of customer data. */
  public static String asOfUsage(String document) {
    return CUSTOMER.matcher(document).replaceAll("$1" + USAGE + "$1");
  }
}
