package dev.greenlight.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * Which function blocks open which resources of Retail Customer data, by the titles of FB_56 to
 * FB_62 and FB_71. The customer himself, and how his time goes, any block of such data opens.
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

  private CustomerBlocks() {}

  /** Numbers of the blocks of which one opens resources of that kind; none where it takes none. */
  public static Set<String> of(String kind) {
    return BY_KIND.getOrDefault(kind, Set.of());
  }

  /** Whether blocks with these numbers open resources of that kind. */
  public static boolean open(Set<String> granted, String kind) {
    return of(kind).isEmpty() || !Collections.disjoint(granted, of(kind));
  }
}
