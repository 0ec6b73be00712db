package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;

/**
 * A notification that the Third Party answered with 503 was sent again (FB_39/PSH004). Looks at the
 * fact {@code resource}, the address in it, and at {@code notification}, which is missing when it
 * did not come again.
 *
 * @param title how the resource is called
 */
public record ComesAgain(String title) implements Check {

  /** It did not come again while the run waited for it. */
  record NotSentAgain(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String resource = exhibits.fact("resource");
    return exhibits.has("notification")
        ? Outcome.holds()
        : Outcome.broken(
            new NotSentAgain("the notification of " + title + " " + resource + " again", "none"));
  }
}
