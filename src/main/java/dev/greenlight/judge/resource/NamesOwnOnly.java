package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.List;

/**
 * A notification names nothing that the customer granted to another Third Party: neither his
 * Authorization for it nor what that opens, nor anything below (REQ.21: an Authorization is between
 * one Retail Customer and one Third Party). Looks at the facts {@code resource}, the own address
 * that was to be named, and {@code of the other}, the addresses of the other one, apart by blanks;
 * at every {@link Notified notification} that arrived; and at {@code unheard}, which says why
 * silence would mean nothing.
 */
public record NamesOwnOnly() implements Check {

  /** Something of another Third Party is named. */
  record OthersNamed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    List<Notified> arrived = Notified.all(exhibits);
    String others = exhibits.fact("of the other");
    Outcome found =
        NamedPlaces.of(others)
            .in(
                arrived,
                named ->
                    new OthersNamed(
                        "nothing that the customer granted to the other Third Party ("
                            + others
                            + ")",
                        named));
    String resource = exhibits.fact("resource");
    if (!found.breaches().isEmpty() || arrived.stream().anyMatch(each -> each.names(resource))) {
      return found;
    }
    return Outcome.undecided(
        exhibits.has("unheard")
            ? exhibits.fact("unheard")
            : "no notification of " + resource + " arrived that could have named more");
  }
}
