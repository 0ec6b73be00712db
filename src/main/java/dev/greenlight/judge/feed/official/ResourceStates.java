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
import java.util.function.Predicate;

/**
 * Each resource of a kind states something in an element of its own.
 *
 * <p>As coded, an entry is asked: one resource in its content that has the element is enough. As
 * labelled, each resource must have it, with a value.
 */
final class ResourceStates implements FeedRule {

  /** A resource without that element. */
  record ElementMissing(String element, Kind resource, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s in the %s".formatted(element, resource.element());
    }

    @Override
    public Object observed() {
      return "none with a value";
    }
  }

  private final Kind kind;
  private final List<String> path;
  private final Predicate<Element> applies;
  private final Interpretation interpretation;

  /**
   * The element at the end of a way down.
   *
   * @param applies which resources must state it
   */
  ResourceStates(
      Kind kind, List<String> path, Predicate<Element> applies, Interpretation interpretation) {
    this.kind = kind;
    this.path = path;
    this.applies = applies;
    this.interpretation = interpretation;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    List<Element> asked =
        entry.resources().stream()
            .map(Held::resource)
            .filter(resource -> Kind.of(resource) == kind)
            .filter(applies)
            .toList();
    if (interpretation.asCoded() && !asked.isEmpty()) {
      judgement.inspected();
      if (entry.resources().stream().noneMatch(this::statesIt)) {
        finds(entry.entry(), judgement);
      }
    } else if (!interpretation.asCoded()) {
      judgement.inspected(asked.size());
      asked.stream()
          .filter(resource -> !interpretation.has(resource, path))
          .forEach(resource -> finds(resource, judgement));
    }
  }

  private boolean statesIt(Held held) {
    return Espi.isInContent(held, kind) && interpretation.has(held.resource(), path);
  }

  private void finds(Element at, Judgement judgement) {
    judgement.finds(new ElementMissing(String.join("/", path), kind, at.at()));
  }
}
