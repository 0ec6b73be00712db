package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.Namespaces;
import java.util.Optional;

/**
 * A resource, and all of it, stands in the namespace of its side: usage or Retail Customer.
 *
 * <p>Names such as DateTimeInterval and LocalTimeParameters exist in both, so the schema complains
 * about an element that looks right. Told once for each resource; extensions are free.
 */
@Rule("GBX-CUS-02")
final class ResourcesStandOnTheirSide implements FeedRule {

  /** An element of the other side. */
  record NamespaceOfOtherSide(String name, String expected, String namespace, Location at)
      implements Finding {
    @Override
    public Object observed() {
      return "<%s> of %s".formatted(name, namespace);
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Element resource = read.resource();
    Optional<Kind> displaced = Kind.displaced(resource);
    if (Kind.of(resource) == Kind.OTHER && displaced.isEmpty()) {
      return;
    }
    judgement.inspected();
    String side = resource.namespace();
    Optional<Element> stranger =
        displaced.isPresent() ? Optional.of(resource) : ofSide(resource, otherThan(side));
    stranger.ifPresent(
        element ->
            judgement.finds(
                new NamespaceOfOtherSide(
                    element.name(),
                    displaced.isPresent() ? otherThan(side) : side,
                    element.namespace(),
                    element.at())));
  }

  private static String otherThan(String side) {
    return side.equals(Namespaces.CUSTOMER) ? Namespaces.ESPI : Namespaces.CUSTOMER;
  }

  /** The first element of that namespace below, extensions left out. */
  private static Optional<Element> ofSide(Element element, String side) {
    for (Element child : element.children()) {
      if (child.namespace().equals(side)) {
        return Optional.of(child);
      }
      Optional<Element> below =
          child.name().equals("extension") ? Optional.empty() : ofSide(child, side);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }
}
