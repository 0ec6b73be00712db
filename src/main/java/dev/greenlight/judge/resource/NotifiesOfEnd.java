package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.List;

/**
 * A Third Party is told of an Authorization that was ended without its doing (FB_39): a
 * notification names it. Looks at the facts {@code resource}, its address, and {@code waited}, the
 * seconds; at every {@link Notified notification} that arrived since; and at {@code unheard}, which
 * says why silence would mean nothing.
 */
public record NotifiesOfEnd() implements Check {

  /** No notification names it. */
  record EndNotTold(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String resource = exhibits.fact("resource");
    List<Notified> arrived = Notified.all(exhibits);
    return Notified.tellOf(resource, arrived, exhibits)
        .orElseGet(
            () ->
                Outcome.broken(
                    new EndNotTold(
                        "a notification that names the Authorization " + resource,
                        (arrived.isEmpty()
                                ? "none"
                                : "only notifications of other things ("
                                    + NotifiesOf.shown(arrived)
                                    + ")")
                            + " within "
                            + exhibits.fact("waited")
                            + " s")));
  }
}
