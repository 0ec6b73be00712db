package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.CustomerBlocks;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of who a customer is, nothing is served whose function block (FB_56 to FB_62, FB_71, by their
 * titles) was not granted; what says no more than his name, and how his time goes, any block of
 * Retail Customer data opens, but where he lives FB_55 alone. How he is reached otherwise is
 * advice: no source says which block tells it. Who supplies him is advice: it says nothing of him,
 * and the custodian may be the supplier. Looks at the exhibits {@code answer} and {@code granted
 * scope}, and at {@code customer}, what a consent to more opens: where that holds nothing of what
 * was left out, there is nothing to see.
 */
public record HoldsNoUngrantedCustomerData() implements Check {
  private static final String SUPPLIER = "ServiceSupplier";
  private static final String SUPPLIER_DUTY = "customer_supplier_bounded";

  private static final String CONTACT_DUTY = "customer_contact_bounded";

  /** Something of a block that was not granted is there all the same. */
  record UngrantedCustomerData(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    Set<String> granted =
        ScopeTerms.of(exhibits.fact("granted scope")).terms().getOrDefault("fb", Set.of());
    if (response.status() != 200) {
      return Outcome.undecided(
          "status " + response.status() + ": what is not served tells nothing of its blocks");
    }
    Set<String> had =
        Contents.of(exhibits, exhibits.exchange("customer")).entries().stream()
            .map(Contents.Listed::kind)
            .filter(kind -> !CustomerBlocks.open(granted, kind))
            .collect(Collectors.toCollection(TreeSet::new));
    boolean whereabouts =
        !granted.contains(Whereabouts.BLOCK)
            && Whereabouts.of(exhibits, exhibits.exchange("customer")).isKnown();
    if (granted.isEmpty() || (had.isEmpty() && !whereabouts)) {
      return Outcome.undecided(
          "nothing that is known of the customer is left out of the granted scope: FB "
              + new TreeSet<>(granted));
    }
    Outcome.Builder outcome = new Outcome.Builder();
    for (Contents.Listed entry : Contents.of(exhibits, exchange).entries()) {
      outcome.inspected();
      if (!CustomerBlocks.open(granted, entry.kind())) {
        outcome.finds(
            entry.kind().equals(SUPPLIER) ? SUPPLIER_DUTY : null,
            new UngrantedCustomerData(
                "no %s, as %s was not granted".formatted(entry.kind(), blocksOf(entry.kind())),
                entry.key()));
      }
    }
    if (whereabouts) {
      look(Whereabouts.of(exhibits, exchange), outcome);
    }
    return outcome.build();
  }

  private static void look(Whereabouts told, Outcome.Builder outcome) {
    if (told.isKnown()) {
      boolean lives = !told.addresses().isEmpty();
      outcome.finds(
          lives ? null : CONTACT_DUTY,
          new UngrantedCustomerData(
              "a Customer without %s, as FB_55 was not granted"
                  .formatted(lives ? "address" : "telephone number and e-mail address"),
              "a Customer with "
                  + String.join(
                      ", ",
                      Stream.concat(told.addresses().stream(), told.contacts().stream())
                          .toList())));
    }
  }

  private static String blocksOf(String kind) {
    return CustomerBlocks.of(kind).stream()
        .sorted()
        .map(block -> "FB_" + block)
        .collect(Collectors.joining(" or "));
  }
}
