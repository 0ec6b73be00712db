package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Each resource of a kind states something, in one of the places that there are for it. */
final class ResourceStates implements FeedRule {

  /** A resource that does not. */
  record StatementMissing(String what, List<String> places, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s, in %s".formatted(what, String.join(" or ", places));
    }

    @Override
    public Object observed() {
      return "none with a value";
    }
  }

  private static final String SET = "=true";

  /** How XML Schema writes that. */
  private static final Set<String> TRUE = Set.of("true", "1");

  private final Kind kind;
  private final String what;
  private final List<String> places;

  /**
   * A duty to state something.
   *
   * @param what in words, such as {@code a name}
   * @param places from the resource down, such as {@code Organisation/organisationName}; a flag
   *     that says something when it is set only as {@code isVirtual=true}
   */
  ResourceStates(Kind kind, String what, String... places) {
    this.kind = kind;
    this.what = what;
    this.places = List.of(places);
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) != kind) {
      return;
    }
    judgement.inspected();
    if (places.stream().noneMatch(place -> states(read.resource(), steps(place)))) {
      judgement.finds(new StatementMissing(what, places, read.resource().at()));
    }
  }

  private static List<String> steps(String place) {
    return Arrays.asList(place.split("/"));
  }

  private static boolean states(Element element, List<String> steps) {
    return steps.isEmpty()
        ? Customers.hasValue(element)
        : element.children(steps.get(0).replace(SET, "")).stream()
            .filter(child -> !steps.get(0).endsWith(SET) || TRUE.contains(child.text().strip()))
            .anyMatch(child -> states(child, steps.subList(1, steps.size())));
  }
}
