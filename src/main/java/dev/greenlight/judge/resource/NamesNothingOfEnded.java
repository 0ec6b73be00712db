package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.List;

/**
 * No notification names data of a customer of whom nothing is granted any longer: that it changed
 * is his affair alone. The address of his Authorization may be named, as its end is news. Looks at
 * the facts {@code of the ended}, the addresses of what it opened, apart by blanks, and {@code
 * resource}, an address that was to be named after the change, so that one who was silent is told
 * from one who could not be heard; at every {@link Notified notification} that arrived; and at
 * {@code unheard}, which says why silence would mean nothing.
 */
public record NamesNothingOfEnded() implements Check {

  /** Data is named that was granted once. */
  record EndedNamed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    List<Notified> arrived = Notified.all(exhibits);
    Outcome found =
        NamedPlaces.of(exhibits.fact("of the ended"))
            .in(
                arrived,
                named ->
                    new EndedNamed(
                        "no notification of data that nobody grants this Third Party any longer",
                        named));
    String resource = exhibits.fact("resource");
    if (!found.breaches().isEmpty()) {
      return found;
    }
    if (!arrived.stream().allMatch(Notified::isPlain)) {
      return Outcome.undecided("a notification arrived of which nobody can tell what it names");
    }
    return arrived.stream().anyMatch(each -> each.names(resource))
        ? found
        : Outcome.undecided(
            exhibits.has("unheard")
                ? exhibits.fact("unheard")
                : "nothing arrived of " + resource + " either, which may be told of");
  }
}
