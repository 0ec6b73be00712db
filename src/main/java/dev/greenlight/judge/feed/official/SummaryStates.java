package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each usage summary states something in an element of its own.
 *
 * <p>As coded, the element is asked of every child of a content that holds a summary, whatever else
 * that child is.
 */
final class SummaryStates implements FeedRule {

  /** A summary without that element, or as coded its neighbour. */
  record SummaryPartMissing(String part, String resource, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s in the %s".formatted(part, resource);
    }

    @Override
    public Object observed() {
      return "none with a value";
    }
  }

  private final List<String> path;
  private final Interpretation interpretation;

  SummaryStates(Interpretation interpretation, String... path) {
    this.interpretation = interpretation;
    this.path = List.of(path);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    asked(entry.resources(), interpretation)
        .forEach(
            resource -> {
              judgement.inspected();
              if (!interpretation.has(resource, path)) {
                judgement.finds(
                    new SummaryPartMissing(String.join("/", path), resource.name(), resource.at()));
              }
            });
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
