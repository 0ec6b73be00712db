package dev.greenlight.party.deviation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ids of the test cases that try each resource with each token. The players do not know the
 * catalogue; that no id is wrong or missing here is for a test to say.
 */
public final class AccessMatrix {
  private static final String CASE = "TC_ACC_";

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

  private static final List<String> OF_PERSONS =
      Stream.concat(Stream.of("RCBATCH"), PARTS_OF_PERSONS.stream()).toList();

  private static final List<String> OF_CUSTOMERS =
      List.of(
          "BATCH",
          "USAGEPOINTBATCH",
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

  /** Writes of energy data, which no token of a Third Party may do. */
  private static final List<String> WRITES_OF_ENERGY =
      List.of(
          "BATCH_POST",
          "BATCH_DELETE",
          "USAGEPOINTS_POST",
          "USAGEPOINT_PUT",
          "USAGEPOINT_DELETE",
          "METERREADINGS_POST",
          "METERREADING_PUT",
          "METERREADING_DELETE",
          "INTERVALBLOCKS_POST",
          "INTERVALBLOCK_PUT",
          "INTERVALBLOCK_DELETE",
          "USAGESUMMARIES_POST",
          "USAGESUMMARY_PUT",
          "USAGESUMMARY_DELETE",
          "QUALITYSUMMARIES_POST",
          "QUALITYSUMMARY_PUT",
          "QUALITYSUMMARY_DELETE");

  private static final List<String> WRITES_OF_SHARED =
      List.of(
          "READINGTYPES_POST",
          "READINGTYPE_PUT",
          "READINGTYPE_DELETE",
          "LOCALTIMES_POST",
          "LOCALTIME_PUT",
          "LOCALTIME_DELETE",
          "SERVICESUPPLIER_PUT",
          "SERVICESUPPLIER_DELETE");

  private static final List<String> WRITES_OF_PERSONS =
      OF_PERSONS.stream().flatMap(row -> Stream.of(row + "_PUT", row + "_DELETE")).toList();

  private static final List<String> WRITES_OF_BULK =
      List.of("BULK_POST", "BULK_DELETE", "RCBULK_POST", "RCBULK_DELETE");

  /** What a customer's token reads and no token of a Third Party may write. */
  private static final List<String> WRITES_FOR_CUSTOMERS =
      Stream.of(WRITES_OF_ENERGY, WRITES_OF_SHARED, WRITES_OF_PERSONS)
          .flatMap(List::stream)
          .toList();

  private static final List<String> WRITES_OF_DATA =
      Stream.concat(WRITES_FOR_CUSTOMERS.stream(), WRITES_OF_BULK.stream()).toList();

  private static final List<String> WRITES_OF_REGISTRATION =
      List.of("APPINFO_PUT", "APPINFO_DELETE");

  private static final List<String> WRITES_OF_AUTHORIZATION =
      List.of("AUTHENTRY_PUT", "AUTHENTRY_DELETE");

  private static final List<String> BAD_TOKENS =
      List.of("NONE", "EMPTY", "MALFORMED", "RANDOM", "EXPIRED", "REVOKED");

  private static final List<String> ROOTS =
      List.of(
          "APPLICATIONINFORMATION",
          "USAGEPOINT",
          "METERREADING",
          "INTERVALBLOCK",
          "CUSTOMER",
          "CUSTOMERACCOUNT",
          "CUSTOMERAGREEMENT",
          "SERVICELOCATION",
          "METER",
          "ENDDEVICE",
          "PROGRAMDATEIDMAPPINGS",
          "STATEMENT");

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

  /** Every write of that resource. */
  public static String[] everyWriteOf(String resource) {
    return Stream.of(everyWrite())
        .filter(id -> id.matches(CASE + resource + "_(POST|PUT|DELETE)_.*"))
        .toArray(String[]::new);
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

  /**
   * Every DELETE of what is needed later on with each of these tokens. It is not sent where reading
   * shows that the token is good.
   */
  public static String[] everyDeleteWith(String... tokens) {
    return cells(
        Stream.of(WRITES_OF_DATA, WRITES_OF_REGISTRATION)
            .flatMap(List::stream)
            .filter(write -> write.endsWith("_DELETE"))
            .toList(),
        tokens);
  }

  /** Every write with each of these tokens, which are bad whatever is written. */
  public static String[] everyWriteWith(String... tokens) {
    return cells(
        Stream.of(WRITES_OF_DATA, WRITES_OF_REGISTRATION, WRITES_OF_AUTHORIZATION)
            .flatMap(List::stream)
            .toList(),
        tokens);
  }

  /** Every write with a good token that is not for that. */
  public static String[] everyWriteWithAnotherKind() {
    return and(
        cells(WRITES_OF_DATA, "CUSTOMER", "CLIENT", "REGISTRATION"),
        and(
            cells(WRITES_OF_REGISTRATION, "CUSTOMER", "CLIENT"),
            cells(WRITES_OF_AUTHORIZATION, "CUSTOMER", "REGISTRATION")));
  }

  /**
   * Every write of what belongs to somebody else, or would, with a good token of the right kind.
   */
  public static String[] everyForeignWrite() {
    List<String> managed =
        Stream.concat(WRITES_OF_REGISTRATION.stream(), WRITES_OF_AUTHORIZATION.stream()).toList();
    List<String> owned =
        Stream.of(managed, WRITES_OF_ENERGY, WRITES_OF_PERSONS, WRITES_OF_BULK)
            .flatMap(List::stream)
            .toList();
    return and(cells(managed, "FOREIGN"), cells(owned, "OTHERS", "LONGERID"));
  }

  /** Every write with a good token that may not even read it. */
  public static String[] everyWriteOfAStranger() {
    List<String> readers =
        List.of(and(cells(WRITES_FOR_CUSTOMERS, "CUSTOMER"), cells(WRITES_OF_BULK, "CLIENT")));
    return Stream.of(everyWriteWithAnotherKind(), everyForeignWrite())
        .flatMap(Stream::of)
        .filter(id -> !readers.contains(id))
        .toArray(String[]::new);
  }

  /** Every write of what its Third Party may write, with each of these tokens. */
  public static String[] everyManagedWriteWith(String... tokens) {
    return cells(List.of("APPINFO_PUT", "AUTHENTRY_PUT", "AUTHENTRY_DELETE"), tokens);
  }

  /** Every write there is. */
  public static String[] everyWrite() {
    return and(
        everyWriteWith(BAD_TOKENS.toArray(String[]::new)),
        and(everyWriteWithAnotherKind(), everyForeignWrite()));
  }

  /** Every collection of everybody's resources with that method. */
  public static String[] everyRoot(String method) {
    List<String> rows = ROOTS.stream().map(root -> "ALL_" + root + "_" + method).toList();
    return and(cells(rows, "NONE"), cells(rows, KINDS));
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
            everyWrite(),
            everyRoot("GET"),
            everyRoot("POST"))
        .flatMap(Stream::of)
        .toArray(String[]::new);
  }

  private static String[] cells(List<String> rows, String... columns) {
    return rows.stream()
        .flatMap(row -> Stream.of(columns).map(column -> CASE + row + "_" + column))
        .toArray(String[]::new);
  }

  /** Those cases and more of them. */
  public static String[] and(String[] cases, String... more) {
    return Stream.concat(Stream.of(cases), Stream.of(more)).toArray(String[]::new);
  }
}
