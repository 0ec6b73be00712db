package dev.greenlight.party.deviation;

import static dev.greenlight.party.deviation.AccessMatrix.and;
import static dev.greenlight.party.deviation.AccessMatrix.cells;

import java.util.List;
import java.util.stream.Stream;

/**
 * Ids of the test cases that try to write each resource with each token: the other half of {@link
 * AccessMatrix}.
 */
public final class WriteMatrix {
  /** Writes of energy data, which no token of a Third Party may do. */
  private static final List<String> WRITES_OF_ENERGY =
      List.of(
          "BATCH_POST",
          "BATCH_PUT",
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
      AccessMatrix.OF_PERSONS.stream()
          .flatMap(row -> Stream.of(row + "_PUT", row + "_DELETE"))
          .toList();

  private static final List<String> WRITES_OF_BULK =
      List.of("BULK_POST", "BULK_DELETE", "RCBULK_POST", "RCBULK_DELETE");

  /** What a Third Party's own token reads, nobody owns, and no token of a Third Party may write. */
  private static final List<String> WRITES_OF_NOBODY =
      List.of("AUTHFEED_POST", "STATUS_PUT", "STATUS_DELETE");

  /** What a customer's token reads and no token of a Third Party may write. */
  private static final List<String> WRITES_FOR_CUSTOMERS =
      Stream.of(WRITES_OF_ENERGY, WRITES_OF_SHARED, WRITES_OF_PERSONS)
          .flatMap(List::stream)
          .toList();

  private static final List<String> WRITES_OF_DATA =
      Stream.of(WRITES_FOR_CUSTOMERS, WRITES_OF_BULK, WRITES_OF_NOBODY)
          .flatMap(List::stream)
          .toList();

  private static final List<String> WRITES_OF_REGISTRATION =
      List.of("APPINFO_PUT", "APPINFO_DELETE");

  private static final List<String> WRITES_OF_AUTHORIZATION =
      List.of("AUTHENTRY_PUT", "AUTHENTRY_DELETE");

  private WriteMatrix() {}

  /** Every write of that resource. */
  public static String[] everyWriteOf(String resource) {
    return Stream.of(everyWrite())
        .filter(id -> id.matches(AccessMatrix.CASE + resource + "_(POST|PUT|DELETE)_.*"))
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
        List.of(
            and(
                cells(WRITES_FOR_CUSTOMERS, "CUSTOMER"),
                and(cells(WRITES_OF_BULK, "CLIENT"), cells(WRITES_OF_NOBODY, "CLIENT"))));
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
        everyWriteWith(AccessMatrix.BAD_TOKENS.toArray(String[]::new)),
        and(everyWriteWithAnotherKind(), everyForeignWrite()));
  }
}
