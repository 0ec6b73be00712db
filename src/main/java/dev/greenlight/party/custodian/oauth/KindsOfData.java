package dev.greenlight.party.custodian.oauth;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.party.custodian.grant.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in the words of a customer which data a scope is about, and what of it he can leave out. */
final class KindsOfData {
  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "",
              "how much electricity you use, interval by interval",
              Set.of("4", "5", "6", "7"),
              Set.of()),
          Kind.of("gas", "how much natural gas you use, interval by interval", "10"),
          Kind.of("water", "how much water you use, interval by interval", "11"),
          Kind.of("costs", "what each interval costs", "12"),
          Kind.of("bills", "your bills", "15", "16", "27", "28", "71"),
          Kind.of("quality", "how good the power is that you get", "17"),
          new Kind(
              "identity",
              "who you are: name, account, service address and meters",
              Set.of("54", "55", "56", "57", "58", "59", "60", "61", "62"),
              ofCustomer()));

  private KindsOfData() {}

  /**
   * Data that is one thing for a customer.
   *
   * @param id by which a form names it; empty where it cannot be left out
   * @param words for him
   * @param told blocks by which it is asked for
   * @param left blocks that go with it when he leaves it out
   */
  record Kind(String id, String words, Set<String> told, Set<String> left) {
    private static Kind of(String id, String words, String... blocks) {
      return new Kind(id, words, Set.of(blocks), Set.of(blocks));
    }
  }

  private static Set<String> ofCustomer() {
    return IntStream.range(1, 100)
        .mapToObj(FunctionBlockId::new)
        .filter(FunctionBlockId::isOfRetailCustomer)
        .map(block -> Integer.toString(block.number()))
        .collect(Collectors.toSet());
  }

  /** All kinds of which the scope names a block. */
  static List<Kind> of(Scope scope) {
    return KINDS.stream()
        .filter(kind -> scope.blocks().stream().anyMatch(kind.told()::contains))
        .toList();
  }

  /** Numbers of the blocks that go with kinds of these ids. */
  static Set<String> blocksOf(Collection<String> ids) {
    return KINDS.stream()
        .filter(kind -> ids.contains(kind.id()))
        .flatMap(kind -> kind.left().stream())
        .collect(Collectors.toSet());
  }
}
