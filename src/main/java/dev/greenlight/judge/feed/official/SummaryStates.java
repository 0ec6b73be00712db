package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Unprefixed;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Each usage summary states something in elements of its own.
 *
 * <p>As coded, they are asked of every child of a content that holds a summary, whatever else that
 * child is.
 */
final class SummaryStates implements FeedRule {

  /** A summary without one of those elements, or as coded its neighbour. */
  record SummaryPartMissing(List<String> parts, String resource, String fix, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%s in the %s".formatted(String.join(" and ", parts), resource);
    }

    @Override
    public Object observed() {
      return "none with a value";
    }
  }

  private final List<List<String>> paths;
  private final Interpretation interpretation;

  /**
   * All elements at the end of some ways down.
   *
   * @param paths each of them is asked for
   */
  SummaryStates(Interpretation interpretation, List<List<String>> paths) {
    this.interpretation = interpretation;
    this.paths = List.copyOf(paths);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (!entry.holds(Kind.USAGE_SUMMARY)) {
      return;
    }
    asked(entry.resources(), interpretation)
        .forEach(
            resource -> {
              judgement.inspected();
              List<String> missing = interpretation.missing(List.of(resource), paths);
              if (!missing.isEmpty()) {
                judgement.finds(lacking(resource, missing));
              }
            });
  }

  private SummaryPartMissing lacking(Element summary, List<String> missing) {
    Optional<Unprefixed> hiding =
        interpretation.asCoded() ? Optional.empty() : Unprefixed.hiding(summary, missing);
    return new SummaryPartMissing(
        missing,
        summary.name(),
        hiding.map(Unprefixed::fix).orElse(""),
        hiding.map(found -> found.element().at()).orElseGet(summary::at));
  }

  private static Stream<Element> asked(List<Held> resources, Interpretation interpretation) {
    if (!interpretation.asCoded()) {
      return resources.stream().map(Held::resource).filter(SummaryStates::isSummary);
    }
    List<Element> contents =
        resources.stream()
            .filter(held -> Espi.isInContent(held, Kind.USAGE_SUMMARY))
            .map(Held::parent)
            .distinct()
            .toList();
    return resources.stream().filter(held -> contents.contains(held.parent())).map(Held::resource);
  }

  static boolean isSummary(Element resource) {
    return Kind.of(resource) == Kind.USAGE_SUMMARY;
  }
}
