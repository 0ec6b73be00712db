package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.List;

/**
 * A notification that the Third Party answered with 503 was sent again (FB_39/PSH004). Looks at the
 * facts {@code resource}, the address in it, and {@code waited}, the seconds; at every {@link
 * Notified notification} that arrived; and at {@code unheard}, which says why silence would mean
 * nothing.
 *
 * @param title how the resource is called
 */
public record ComesAgain(String title) implements Check {

  /** It did not come again while the run waited for it. */
  record NotSentAgain(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String resource = exhibits.fact("resource");
    String waited = exhibits.fact("waited");
    List<Notified> ofIt =
        Notified.all(exhibits).stream().filter(each -> each.names(resource)).toList();
    List<Notified> sinceRefused = ofIt.stream().dropWhile(Notified::taken).toList();
    if (sinceRefused.isEmpty()) {
      return Outcome.undecided(
          exhibits.has("unheard")
              ? exhibits.fact("unheard")
              : "no notification of " + title + " arrived that could be refused");
    }
    return sinceRefused.size() > 1
        ? Outcome.holds()
        : Outcome.broken(
            new NotSentAgain(
                "the notification of " + title + " " + resource + " again",
                "answered with 503, it did not come again within " + waited + " s"));
  }
}
