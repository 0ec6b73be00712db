package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in the words of a customer which data a scope is about. */
final class KindsOfData {
  private static final Map<String, Set<String>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("how much electricity you use, interval by interval", Set.of("4", "5", "6", "7"));
    KINDS.put("how much natural gas you use, interval by interval", Set.of("10"));
    KINDS.put("how much water you use, interval by interval", Set.of("11"));
    KINDS.put("what each interval costs", Set.of("12"));
    KINDS.put("your bills", Set.of("15", "16", "27", "28", "71"));
    KINDS.put("how good the power is that you get", Set.of("17"));
    KINDS.put("who you are: name, account, service address and meters", customer());
  }

  private KindsOfData() {}

  private static Set<String> customer() {
    return Set.of("54", "55", "56", "57", "58", "59", "60", "61", "62");
  }

  /** All kinds of which the scope names a block. */
  static List<String> of(Scope scope) {
    return KINDS.entrySet().stream()
        .filter(kind -> scope.blocks().stream().anyMatch(kind.getValue()::contains))
        .map(Map.Entry::getKey)
        .toList();
  }
}
