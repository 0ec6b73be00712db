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
import java.util.function.Predicate;

/**
 * Each resource of a kind states something in elements of its own.
 *
 * <p>As coded, an entry is asked: one resource in its content that has an element is enough. As
 * labelled, each resource must have it, with a value.
 */
final class ResourceStates implements FeedRule {

  /** A resource without one of those elements. */
  record ElementMissing(List<String> elements, Kind resource, String fix, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%s in the %s".formatted(String.join(" and ", elements), resource.element());
    }

    @Override
    public Object observed() {
      return "none with a value";
    }
  }

  private final Kind kind;
  private final List<List<String>> paths;
  private final Predicate<Element> applies;
  private final Interpretation interpretation;

  /**
   * All elements at the end of some ways down.
   *
   * @param paths each of them is asked for
   * @param applies which resources must state them
   */
  ResourceStates(
      Kind kind,
      List<List<String>> paths,
      Predicate<Element> applies,
      Interpretation interpretation) {
    this.kind = kind;
    this.paths = List.copyOf(paths);
    this.applies = applies;
    this.interpretation = interpretation;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (!entry.holds(kind)) {
      return;
    }
    List<Element> asked =
        entry.resources().stream()
            .filter(held -> held.kind() == kind)
            .map(Held::resource)
            .filter(applies)
            .toList();
    if (!interpretation.asCoded()) {
      asked.forEach(resource -> ask(List.of(resource), resource, judgement));
    } else if (!asked.isEmpty()) {
      ask(inContent(entry), entry.entry(), judgement);
    }
  }

  private List<Element> inContent(EntryClosed entry) {
    return entry.resources().stream()
        .filter(held -> Espi.isInContent(held, kind))
        .map(Held::resource)
        .toList();
  }

  private void ask(List<Element> resources, Element at, Judgement judgement) {
    judgement.inspected();
    List<String> missing = interpretation.missing(resources, paths);
    if (!missing.isEmpty()) {
      Optional<Unprefixed> hiding =
          interpretation.asCoded() ? Optional.empty() : Unprefixed.hiding(at, missing);
      judgement.finds(
          new ElementMissing(
              missing,
              kind,
              hiding.map(Unprefixed::fix).orElse(""),
              hiding.map(found -> found.element().at()).orElseGet(at::at)));
    }
  }
}
