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
 * What was refused was not done all the same: whom a resource belongs to finds it after a foreign
 * DELETE as before, an Authorization with the status that it had. Looks at the exhibits {@code
 * owner before} and {@code owner afterwards}, both read by its owner.
 */
public record SurvivesRefusedWrite() implements Check {
  private static final int SERVED = 200;
  private static final Set<Integer> GONE = Set.of(401, 403, 404, 410);

  /** It is gone, or an Authorization has ended. */
  record CarriedOutAllTheSame(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange before = exhibits.exchange("owner before");
    if (!before.answered() || before.response().status() != SERVED) {
      return Outcome.notApplicable(
          "it did not open to its owner before: nothing shows what was done to it");
    }
    return NoAnswer.or(
        exhibits.exchange("owner afterwards"), after -> judge(before.response(), after));
  }

  private static Outcome judge(Exchange.Response before, Exchange.Response after) {
    String expected = "to its owner 200" + status(before);
    if (after.status() == SERVED ? !status(after).equals(status(before)) : isGone(after)) {
      return Outcome.broken(
          new CarriedOutAllTheSame(
              expected + ", as before somebody else tried to delete it",
              after.status() + status(after)));
    }
    return after.status() == SERVED
        ? Outcome.holds()
        : Outcome.undecided("status " + after.status() + " does not tell what was done");
  }

  private static boolean isGone(Exchange.Response after) {
    return GONE.contains(after.status());
  }

  /** Of an Authorization; nothing where there is none. */
  private static String status(Exchange.Response response) {
    return Contents.first(response.body().content(), "Authorization")
        .flatMap(AtomEntry::resource)
        .flatMap(resource -> AtomEntry.field(resource, "status"))
        .map(status -> " with status " + status)
        .orElse("");
  }
}
