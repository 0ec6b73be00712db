package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.List;

/**
 * While a Third Party is notified of a resource of its own, no other one is told of it (REQ.21: an
 * authorization is between one Retail Customer and one Third Party). Looks at what {@link
 * NotifiesOf} looks at, at every {@link Notified#ofOther notification} of the other Third Party,
 * and at the fact {@code not reached}, which says that it was not even told of what is its own:
 * then nobody knows whether the Data Custodian has its address at all.
 *
 * @param title how the resource is called
 */
public record ToldToOwnerOnly(String title) implements Check {

  /** Somebody is told of it whose it is not. */
  record ToldToOther(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String resource = exhibits.fact("resource");
    List<Notified> overheard = Notified.ofOther(exhibits);
    if (overheard.stream().anyMatch(each -> each.names(resource))) {
      return Outcome.broken(
          new ToldToOther(
              "nothing of " + title + " " + resource + " at the address of the other Third Party",
              "a notification there names it"));
    }
    if (exhibits.has("not reached")) {
      return Outcome.undecided(exhibits.fact("not reached"));
    }
    if (Notified.all(exhibits).stream().noneMatch(each -> each.names(resource))) {
      return Outcome.undecided(
          exhibits.has("unheard")
              ? exhibits.fact("unheard")
              : "no notification of " + title + " arrived that others could have been told of");
    }
    return overheard.stream().allMatch(Notified::isPlain)
        ? Outcome.holds()
        : Outcome.undecided(
            "what the other Third Party was sent meanwhile cannot be read, so that nobody knows"
                + " what it names");
  }
}
