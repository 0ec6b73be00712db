package dev.greenlight.judge.resource;

import dev.greenlight.judge.Outcome;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.function.Consumer;

/**
 * Those whose Retail Customer data are the exhibits {@code customer} and {@code other customer},
 * where they are there: nothing that is not about them says who they are.
 */
final class KnownCustomers {
  private static final List<String> ROLES = List.of("customer", "other customer");
  private static final String DUTY = "refusal_names_nobody";

  /** The answer shows what the Retail Customer data says. */
  record CustomerNamed(String expected, String observed) implements Finding {}

  private KnownCustomers() {}

  /**
   * Looks for them in an answer, headers included. What stood in the address that was asked is no
   * secret to whoever sent it.
   *
   * @return how many names, addresses and numbers were looked for
   */
  static long lookedForIn(Exchange exchange, Exhibits exhibits, Consumer<Finding> finds) {
    ToldText text = ToldText.of(exchange.response());
    long known = 0;
    for (String role : ROLES) {
      if (exhibits.has(role)) {
        PersonalValues values = PersonalValues.in(exhibits.exchange(role));
        known += values.size();
        values
            .shownIn(text, exchange.request().uri())
            .ifPresent(
                element ->
                    finds.accept(
                        new CustomerNamed(
                            "nothing that says who a customer is",
                            "the value of his "
                                + element
                                + " in an answer "
                                + exchange.response().status())));
      }
    }
    return known;
  }

  /** The same of an answer to a question about other things, if it is no success. */
  static void lookedForInRefusal(Exchange exchange, Exhibits exhibits, Outcome.Builder outcome) {
    if (exchange.response().status() / 100 != 2) {
      lookedForIn(exchange, exhibits, finding -> outcome.finds(DUTY, finding));
    }
  }
}
