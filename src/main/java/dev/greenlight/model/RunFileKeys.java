package dev.greenlight.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Where in a run file somebody stands, such as {@code pixit.customers[0]}: for messages that send
 * their reader there.
 */
public record RunFileKeys(RunFile.Pixit pixit) {
  /** The block of a customer; of all of them, where he is none of those. */
  public String of(RunFile.Customer customer) {
    Map<String, RunFile.Customer> known = new LinkedHashMap<>();
    for (int i = 0; i < pixit.customers().size(); i++) {
      known.put("pixit.customers[" + i + "]", pixit.customers().get(i));
    }
    pixit.denier().ifPresent(one -> known.put("pixit.denier", one));
    pixit
        .expendable()
        .ifPresent(
            expendable -> {
              expendable.customer().ifPresent(one -> known.put("pixit.expendable.customer", one));
              expendable.mover().ifPresent(one -> known.put("pixit.expendable.mover", one));
              expendable.occupant().ifPresent(one -> known.put("pixit.expendable.occupant", one));
            });
    return key(known, customer, (one, other) -> one.name().equals(other.name()), "pixit.customers");
  }

  /** The block of a client, whatever scope it asks for this time. */
  public String of(RunFile.Client client) {
    Map<String, RunFile.Client> known = new LinkedHashMap<>();
    put(known, "pixit.thirdParty", pixit.thirdParty());
    pixit.otherThirdParty().ifPresent(one -> put(known, "pixit.otherThirdParty", one));
    pixit
        .expendable()
        .flatMap(RunFile.Expendable::thirdParty)
        .ifPresent(one -> put(known, "pixit.expendable.thirdParty", one));
    return key(known, client, (one, other) -> one.id().equals(other.id()), "pixit.thirdParty");
  }

  private static void put(
      Map<String, RunFile.Client> known, String party, RunFile.ThirdParty thirdParty) {
    known.put(party + ".customer", thirdParty.customer());
    known.put(party + ".admin", thirdParty.admin());
    known.put(party + ".registration", thirdParty.registration());
  }

  private static <T> String key(
      Map<String, T> known, T wanted, BiPredicate<T, T> alike, String others) {
    return known.entrySet().stream()
        .filter(each -> each.getValue().equals(wanted))
        .findFirst()
        .or(
            () ->
                known.entrySet().stream()
                    .filter(each -> alike.test(each.getValue(), wanted))
                    .findFirst())
        .map(Map.Entry::getKey)
        .orElse(others);
  }
}
