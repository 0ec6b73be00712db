package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files that two customers downloaded ({@code answer} and {@code foreign}) hold no resource in
 * common, but for those that describe and are nobody's. Resources are told apart by their ids, and
 * by their addresses only where they have none: in a file, links may lead to one page for
 * everybody.
 *
 * @param kind of resource that each of them must hold, or nothing is proved
 */
public record FileHoldsOwnDataOnly(String kind) implements Check {
  private static final Set<String> NOBODYS =
      Set.of("ReadingType", "LocalTimeParameters", "ServiceSupplier", "");

  /** Something of one customer is in the file of another. */
  record ForeignDataInFile(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("answer"),
        own -> NoAnswer.or(exhibits.exchange("foreign"), foreign -> compare(exhibits)));
  }

  private Outcome compare(Exhibits exhibits) {
    Contents own = Contents.of(exhibits, exhibits.exchange("answer"));
    Contents foreign = Contents.of(exhibits, exhibits.exchange("foreign"));
    if (!own.holds(kind) || !foreign.holds(kind)) {
      return Outcome.undecided(
          "the file of " + (own.holds(kind) ? "the other" : "the one") + " holds no " + kind);
    }
    List<Contents.Listed> personal = personal(own);
    Set<String> foreignKeys =
        personal(foreign).stream().map(Contents.Listed::name).collect(Collectors.toSet());
    Outcome.Builder outcome = new Outcome.Builder().inspected(personal.size());
    personal.stream()
        .filter(each -> !each.name().isEmpty() && foreignKeys.contains(each.name()))
        .findFirst()
        .ifPresent(
            each ->
                outcome.finds(
                    new ForeignDataInFile(
                        "a file with nothing of the other customer",
                        "both files hold the " + each.kind() + " " + each.key())));
    return outcome.build();
  }

  private static List<Contents.Listed> personal(Contents contents) {
    return contents.entries().stream().filter(each -> !NOBODYS.contains(each.kind())).toList();
  }
}
