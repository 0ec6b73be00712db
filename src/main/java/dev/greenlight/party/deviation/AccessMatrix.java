package dev.greenlight.party.deviation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ids of the test cases that try each resource with each token; those that write are in {@link
 * WriteMatrix}. The players do not know the catalogue; that no id is wrong or missing here is for a
 * test to say.
 */
public final class AccessMatrix {
  static final String CASE = "TC_ACC_";

  private static final List<String> OF_THIRD_PARTIES =
      List.of("APPINFO", "AUTHFEED", "AUTHENTRY", "STATUS", "BULK", "RCBULK");

  /** Who a customer is, in parts: guarded by another id than his energy data. */
  private static final List<String> PARTS_OF_PERSONS =
      List.of(
          "CUSTOMER",
          "CUSTOMERACCOUNT",
          "CUSTOMERAGREEMENT",
          "SERVICELOCATION",
          "METER",
          "ENDDEVICE",
          "PROGRAMMAPPINGS",
          "STATEMENT");

  static final List<String> OF_PERSONS =
      Stream.concat(Stream.of("RCBATCH"), PARTS_OF_PERSONS.stream()).toList();

  private static final List<String> OF_CUSTOMERS =
      List.of(
          "BATCH",
          "USAGEPOINTBATCH",
          "USAGEPOINTSBATCH",
          "USAGEPOINTS",
          "USAGEPOINT",
          "METERREADINGS",
          "METERREADING",
          "INTERVALBLOCKS",
          "INTERVALBLOCK",
          "USAGESUMMARIES",
          "USAGESUMMARY",
          "QUALITYSUMMARIES",
          "QUALITYSUMMARY");

  private static final List<String> SHARED =
      List.of("READINGTYPES", "READINGTYPE", "LOCALTIMES", "LOCALTIME", "SERVICESUPPLIER");

  private static final List<String> RESOURCES =
      Stream.of(OF_THIRD_PARTIES, OF_CUSTOMERS, OF_PERSONS, SHARED).flatMap(List::stream).toList();

  private static final List<String> TOKENS =
      List.of(
          "NONE", "EMPTY", "MALFORMED", "RANDOM", "WRONGKIND1", "WRONGKIND2", "EXPIRED", "REVOKED");

  static final List<String> BAD_TOKENS =
      List.of("NONE", "EMPTY", "MALFORMED", "RANDOM", "EXPIRED", "REVOKED");

  private static final List<String> ROOTS =
      List.of(
          "ALL_APPLICATIONINFORMATION",
          "ALL_USAGEPOINT",
          "ALL_METERREADING",
          "ALL_INTERVALBLOCK",
          "RCUSAGEPOINTS",
          "ALL_CUSTOMER",
          "ALL_CUSTOMERACCOUNT",
          "ALL_CUSTOMERAGREEMENT",
          "ALL_SERVICELOCATION",
          "ALL_METER",
          "ALL_ENDDEVICE",
          "ALL_PROGRAMDATEIDMAPPINGS",
          "ALL_STATEMENT");

  private static final String[] KINDS = {"CUSTOMER", "CLIENT", "REGISTRATION"};

  private AccessMatrix() {}

  /** Every resource read with each of these tokens. */
  public static String[] everyResourceWith(String... tokens) {
    return cells(RESOURCES, tokens);
  }

  /** What notifications name, read with such tokens as do not open it. */
  public static String[] everyNamedAddress() {
    return new String[] {"TC_PSH030_BATCH", "TC_PSH030_BULK"};
  }

  /** That resource read with every token there is, good and bad. */
  public static String[] everyReadOf(String resource) {
    return cells(
        List.of(resource),
        Stream.concat(
                BAD_TOKENS.stream(),
                Stream.of("WRONGKIND1", "WRONGKIND2", "FOREIGN", "LONGERID", "RIGHT"))
            .toArray(String[]::new));
  }

  /** Who a customer is, all of it and by parts, read or deleted with a revoked token. */
  public static String[] everyPersonWithRevoked() {
    List<String> rows =
        Stream.concat(OF_PERSONS.stream(), Stream.of("SERVICESUPPLIER"))
            .flatMap(row -> Stream.of(row, row + "_DELETE"))
            .toList();
    return cells(rows, "REVOKED");
  }

  /** Every part of who a customer is, read with the token that is meant for it. */
  public static String[] everyPartOfPersonsOpened() {
    return and(cells(PARTS_OF_PERSONS, "RIGHT"), CASE + "SERVICESUPPLIER_RIGHT");
  }

  /** Every part of who a customer is, read by another and under an id that begins with his. */
  public static String[] everyForeignPartOfPersons() {
    return cells(PARTS_OF_PERSONS, "FOREIGN", "LONGERID");
  }

  /** Every resource of a customer read by another, with a token that opens his own. */
  public static String[] everyForeignResource() {
    return Stream.of("FOREIGN", "LONGERID")
        .flatMap(column -> Stream.of(cells(OF_CUSTOMERS, column)))
        .filter(id -> !id.startsWith(CASE + "BATCH_"))
        .filter(
            id ->
                !List.of(CASE + "USAGEPOINT_FOREIGN", CASE + "INTERVALBLOCK_FOREIGN").contains(id))
        .toArray(String[]::new);
  }

  /** Every resource of a customer read by another Third Party that he has granted the same. */
  public static String[] everyGrantToAnother() {
    return cells(OF_CUSTOMERS, "OTHERPARTY");
  }

  /** Who a customer is, all of it and by parts, read by another Third Party that he told too. */
  public static String[] everyPersonalGrantToAnother() {
    return cells(OF_PERSONS, "OTHERPARTY");
  }

  /** How good the power is of another, and under an id that begins with the own one. */
  public static String[] everyForeignQualityOfPower() {
    return cells(List.of("QUALITYSUMMARIES", "QUALITYSUMMARY"), "FOREIGN", "LONGERID");
  }

  /** The same under the own id with something behind. */
  public static String[] everyLongerId() {
    return Arrays.stream(everyForeignResource())
        .filter(id -> id.endsWith("LONGERID"))
        .toArray(String[]::new);
  }

  /** Every collection of everybody's resources with that method. */
  public static String[] everyRoot(String method) {
    return and(
        everyRootWith(method, BAD_TOKENS.toArray(String[]::new)), everyRootWith(method, KINDS));
  }

  /** The same with each of these tokens. */
  public static String[] everyRootWith(String method, String... tokens) {
    return cells(ROOTS.stream().map(root -> root + "_" + method).toList(), tokens);
  }

  /** HEAD of whatever is asked so, without a good token. */
  public static String[] everyHead() {
    return new String[] {"TC_HED_APPINFO", "TC_HED_AUTHFEED", "TC_HED_AUTHENTRY", "TC_HED_BATCH"};
  }

  /** All of it, but for the reads that have to succeed. */
  public static String[] everything() {
    return Stream.of(
            everyResourceWith(TOKENS.toArray(String[]::new)),
            everyForeignResource(),
            cells(List.of("APPINFO", "BULK", "RCBULK", "RCBATCH"), "FOREIGN", "LONGERID"),
            everyForeignPartOfPersons(),
            cells(List.of("AUTHENTRY"), "LONGERID"),
            WriteMatrix.everyWrite(),
            everyRoot("GET"),
            everyRoot("POST"))
        .flatMap(Stream::of)
        .toArray(String[]::new);
  }

  static String[] cells(List<String> rows, String... columns) {
    return rows.stream()
        .flatMap(row -> Stream.of(columns).map(column -> CASE + row + "_" + column))
        .toArray(String[]::new);
  }

  /** Those cases and more of them. */
  public static String[] and(String[] cases, String... more) {
    return Stream.concat(Stream.of(cases), Stream.of(more)).toArray(String[]::new);
  }
}
