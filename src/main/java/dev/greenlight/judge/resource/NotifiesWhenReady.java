package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.List;

/**
 * Whoever was told to come back later (202) is told when: by a BatchList that names what he asked
 * for (ESPI REST interface). Looks at the facts {@code resource}, the address, and {@code waited},
 * the seconds; at every {@link Notified notification} that arrived; and at {@code unheard}, which
 * says why silence would mean nothing.
 */
public record NotifiesWhenReady() implements Check {

  /** No notification names it. */
  record NeverTold(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String resource = exhibits.fact("resource");
    List<Notified> arrived = Notified.all(exhibits);
    return Notified.tellOf(resource, arrived, exhibits)
        .orElseGet(
            () ->
                Outcome.broken(
                    new NeverTold(
                        "a notification of " + resource + ", which was answered with 202",
                        "none since then, and none within another "
                            + exhibits.fact("waited")
                            + " s")));
  }
}
