package dev.greenlight.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which function blocks open which resources of Retail Customer data, by the titles of FB_56 to
 * FB_62 and FB_71, and which fields of them. The customer himself, and how his time goes, any block
 * of such data opens.
 */
public final class CustomerBlocks {
  private static final Map<String, Set<String>> BY_KIND =
      Map.of(
          "CustomerAccount", Set.of("56", "57"),
          "CustomerAgreement", Set.of("57"),
          "ServiceLocation", Set.of("58"),
          "ServiceSupplier", Set.of("59"),
          "Meter", Set.of("60"),
          "EndDevice", Set.of("61"),
          "ProgramDateIdMappings", Set.of("62"),
          "Statement", Set.of("71"));

  /** Of an account that FB_57 opens too: how it is billed is FB_56, by its title. */
  private static final Map<String, Map<String, String>> FIELDS =
      Map.of(
          "CustomerAccount",
          Map.of("billingCycle", "56", "budgetBill", "56", "lastBillAmount", "56"));

  private CustomerBlocks() {}

  /**
   * Names of the fields of a resource of that kind that blocks with these numbers do not open,
   * although they open the resource; none where they do not open that.
   */
  public static Set<String> closedFields(Set<String> granted, String kind) {
    return FIELDS.getOrDefault(kind, Map.of()).entrySet().stream()
        .filter(field -> open(granted, kind) && !granted.contains(field.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names of the fields of a resource of that kind that the block of that number alone opens. */
  public static Set<String> fieldsOf(String kind, String block) {
    return FIELDS.getOrDefault(kind, Map.of()).entrySet().stream()
        .filter(field -> field.getValue().equals(block))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Number of the block that alone opens a field of a resource of that kind. */
  public static String ofField(String kind, String field) {
    return FIELDS.get(kind).get(field);
  }

  /** Numbers of the blocks of which one opens resources of that kind; none where it takes none. */
  public static Set<String> of(String kind) {
    return BY_KIND.getOrDefault(kind, Set.of());
  }

  /** Whether blocks with these numbers open resources of that kind. */
  public static boolean open(Set<String> granted, String kind) {
    return of(kind).isEmpty() || !Collections.disjoint(granted, of(kind));
  }
}
