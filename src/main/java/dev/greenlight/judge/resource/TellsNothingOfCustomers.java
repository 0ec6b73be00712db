package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;

/**
 * An answer that is not about who a customer is, such as a refusal or his energy data, says nothing
 * of it: no name, address or account number of those whose Retail Customer data are the exhibits
 * {@code customer} and {@code other customer} (FB_64; separation of the two sides in REQ.21).
 */
public record TellsNothingOfCustomers() implements Check {
  private static final List<String> ROLES = List.of("customer", "other customer");

  /** The answer shows what the Retail Customer data says. */
  record CustomerNamed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), response -> judge(exhibits, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange.Response response) {
    Outcome.Builder outcome = new Outcome.Builder();
    ToldText text = ToldText.of(response);
    for (String role : ROLES) {
      if (exhibits.has(role)) {
        PersonalValues values = PersonalValues.in(exhibits.exchange(role));
        outcome.inspected(values.size());
        values
            .shownIn(text)
            .ifPresent(
                element ->
                    outcome.finds(
                        new CustomerNamed(
                            "nothing that says who a customer is",
                            "the value of his " + element + " in an answer " + response.status())));
      }
    }
    Outcome judged = outcome.build();
    return judged.inspected() == 0
        ? Outcome.undecided("the Retail Customer data says nothing that could be looked for")
        : judged;
  }
}
