package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Optional;

/**
 * No address that a notification names shows a name, an address, the number of an account or that
 * of a meter of the customer, be it in Base64 or hexadecimal code: it passes through logs that his
 * data never sees. Looks at {@code customer}, all that is known of him, at every {@link Notified
 * notification} that arrived, and at the facts {@code resource}, whose notification was asked for,
 * and {@code unheard}, which says why silence would mean nothing.
 */
public record NamesNobodyInNotifications() implements Check {
  /** An address shows what is known of the customer. */
  record CustomerNamed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange customer = exhibits.exchange("customer");
    return NoAnswer.or(customer, response -> judge(exhibits, customer));
  }

  private static Outcome judge(Exhibits exhibits, Exchange customer) {
    PersonalValues values = PersonalValues.withMetersIn(customer);
    if (values.isEmpty()) {
      return Outcome.undecided("nothing is known of the customer that could be looked for");
    }
    List<Notified> arrived = Notified.all(exhibits);
    String resource = exhibits.fact("resource");
    Outcome.Builder outcome = new Outcome.Builder();
    arrived.stream()
        .flatMap(each -> each.named().stream())
        .forEach(
            address -> {
              outcome.inspected();
              shown(values, address)
                  .ifPresent(
                      element ->
                          outcome.finds(
                              new CustomerNamed(
                                  "addresses that say nothing of the customer",
                                  "the value of a " + element)));
            });
    Outcome found = outcome.build();
    if (!found.breaches().isEmpty() || arrived.stream().anyMatch(each -> each.names(resource))) {
      return found;
    }
    return Outcome.undecided(
        exhibits.has("unheard")
            ? exhibits.fact("unheard")
            : "no notification of " + resource + " arrived");
  }

  private static Optional<String> shown(PersonalValues values, String address) {
    return values.shownInAddress(address).or(() -> values.shownInCode(address));
  }
}
