package dev.greenlight.judge.feed;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The data keeps every rule of a function block.
 *
 * <p>Where feeds of several customers are on record, those that call for the block are judged, as
 * nobody has every kind of meter, and the worst counts; the very first if none does, which then
 * lacks what the block demands.
 *
 * @param block the block
 */
public record FeedConforms(FunctionBlockId block) implements Check {

  /** The role of the fact that not every customer's feed could be had. */
  public static final String NOT_HAD = "not had";

  /**
   * The role of a feed beside the first.
   *
   * @param place 2 for that of the next customer whose feed can be had, and so on
   */
  public static String role(int place) {
    return FeedHearing.ANSWER + " " + place;
  }

  /** The roles of all feeds beside the first that are on record. */
  static Stream<String> others(Exhibits exhibits) {
    return IntStream.iterate(2, place -> exhibits.has(role(place)), place -> place + 1)
        .mapToObj(FeedConforms::role);
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    List<String> others = others(exhibits).toList();
    Outcome first = FeedHearing.on(exhibits, ruling, this::judge);
    if (others.isEmpty() && !exhibits.has(NOT_HAD)) {
      return first;
    }
    List<Outcome> calling =
        Stream.concat(Stream.of(FeedHearing.ANSWER), others.stream())
            .filter(role -> FeedHearing.calledFor(exhibits, role, ruling).contains(block))
            .map(role -> FeedHearing.on(exhibits, role, ruling, this::judge))
            .toList();
    return calling.isEmpty()
        ? missing(exhibits, block).map(Outcome::undecided).orElse(first)
        : worst(calling);
  }

  /** Why somebody may have such data though nobody shows it; empty where nobody has it. */
  static Optional<String> missing(Exhibits exhibits, FunctionBlockId block) {
    boolean isEach = others(exhibits).allMatch(role -> FeedHearing.hasDocument(exhibits, role));
    return isEach && !exhibits.has(NOT_HAD)
        ? Optional.empty()
        : Optional.of(
            "no feed has data of " + block + ", and that of another customer cannot be had");
  }

  private static Outcome worst(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(outcome -> !outcome.breaches().isEmpty())
        .findFirst()
        .or(() -> outcomes.stream().filter(outcome -> outcome.undecided() != null).findFirst())
        .orElse(outcomes.get(0));
  }

  private Outcome judge(ValidationResult result, Outcome.Builder outcome) {
    Optional<ValidationResult.Block> found =
        result.functionBlocks().stream().filter(each -> each.id().equals(block)).findFirst();
    if (found.isEmpty()) {
      return Outcome.undecided(block + " is not judged in such a document");
    }
    RuleBroken.report(
        result,
        finding -> finding.severity() == Severity.ERROR && finding.functionBlocks().contains(block),
        outcome.inspected(found.get().inspected()));
    Outcome judged = outcome.build();
    return judged.breaches().isEmpty() && found.get().reason() != null
        ? Outcome.undecided(found.get().reason())
        : judged;
  }
}
