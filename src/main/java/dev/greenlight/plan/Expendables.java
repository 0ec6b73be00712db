package dev.greenlight.plan;

import dev.greenlight.model.RunFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sees to it that whom a run uses up serves for nothing else: who has moved out, or is blocked,
 * would take every case with him that counts on him.
 */
final class Expendables {

  private Expendables() {}

  static void check(RunFile.Pixit pixit) {
    if (pixit.expendable().isEmpty()) {
      return;
    }
    RunFile.Expendable expendable = pixit.expendable().get();
    Map<String, String> taken = new HashMap<>();
    pixit.customers().forEach(one -> taken.putIfAbsent(one.user(), "pixit.customers"));
    pixit.denier().ifPresent(one -> taken.putIfAbsent(one.user(), "pixit.denier"));
    claim(taken, "customer", expendable.customer());
    claim(taken, "mover", expendable.mover());
    claim(taken, "occupant", expendable.occupant());
    expendable.thirdParty().ifPresent(third -> checkApart(pixit, third));
  }

  private static void claim(
      Map<String, String> taken, String key, Optional<RunFile.Customer> customer) {
    if (customer.isEmpty()) {
      return;
    }
    String owner = taken.putIfAbsent(customer.get().user(), "pixit.expendable." + key);
    if (owner != null) {
      throw shared("pixit.expendable." + key + ".user", customer.get().user(), owner);
    }
  }

  private static void checkApart(RunFile.Pixit pixit, RunFile.ThirdParty third) {
    Stream.concat(Stream.of(pixit.thirdParty()), pixit.otherThirdParty().stream())
        .filter(party -> party.customer().id().equals(third.customer().id()))
        .findFirst()
        .ifPresent(
            party -> {
              throw shared(
                  "pixit.expendable.thirdParty.customer.id",
                  third.customer().id(),
                  party.equals(pixit.thirdParty()) ? "pixit.thirdParty" : "pixit.otherThirdParty");
            });
  }

  private static BadRunFile shared(String key, String value, String owner) {
    return new BadRunFile(
        key
            + ": '"
            + value
            + "' is that of "
            + owner
            + " too; what is used up must serve for nothing else");
  }
}
