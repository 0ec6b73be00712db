package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Set;

/**
 * A token that stands in the header and in the address is refused with {@code invalid_request} (RFC
 * 6750 sections 2 and 3.1). Who takes none from the address, as the exhibit {@code address alone}
 * shows, may overlook the second one.
 */
public record TakesTokenOnce() implements Check {
  private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);

  /** The resource was served although the server reads both. */
  record TakenTwice(String expected, String observed) implements Finding {}

  /** Neither served nor refused. */
  record NotRefused(String expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("address alone"),
        alone -> NoAnswer.or(exhibits.exchange("answer"), both -> judge(isServed(alone), both)));
  }

  private static Outcome judge(boolean addressIsRead, Exchange.Response both) {
    if (isServed(both)) {
      return addressIsRead
          ? Outcome.broken(
              new TakenTwice(
                  "400, error=invalid_request", both.status() + ", as with either of them alone"))
          : Outcome.holds();
    }
    return REFUSALS.contains(both.status())
        ? Outcome.holds()
        : Outcome.broken(new NotRefused("400, error=invalid_request", both.status()));
  }

  private static boolean isServed(Exchange.Response response) {
    return response.status() / 100 == 2;
  }
}
