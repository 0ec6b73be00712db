package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.MisspeltNamespace;
import dev.greenlight.xml.Namespaces;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The namespaces of Atom and ESPI are written letter by letter as they are.
 *
 * <p>A namespace is compared as a string: with a slash too many no reader knows any element. The
 * rest is judged as if it were right, so that this one slip does not hide all others. A resource in
 * a namespace that is nothing like its own, often that of Atom since the default was not changed,
 * is told once for each such namespace, and read as if it were right too, unless that is one of
 * somebody else, as may be where others are right. So is a feed or entry that is in no namespace,
 * or in that of its resources.
 */
@Rule("GBX-FIL-05")
final class NamespacesAreSpeltRight implements FeedRule {

  /** A namespace that is almost right. */
  record NamespaceAlmostRight(String expected, String observed, Location at) implements Finding {

    @Override
    public String fix() {
      return "Copy the namespace letter by letter as it is expected here";
    }
  }

  /** A resource in a namespace that is not one of ESPI at all. */
  record ResourceInOtherNamespace(String name, String right, String namespace, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "<%s> in the namespace %s".formatted(name, right);
    }

    @Override
    public Object observed() {
      return namespace.isEmpty()
          ? "<%s> in no namespace".formatted(name)
          : "<%s> in %s".formatted(name, namespace);
    }

    @Override
    public String fix() {
      return "Declare the expected namespace on the resource by xmlns, or by its prefix";
    }
  }

  /** A feed or entry in no namespace, or in one of its resources. */
  record WrapperInOtherNamespace(String name, String namespace, Location at) implements Finding {
    @Override
    public Object expected() {
      return "<%s> in the namespace %s".formatted(name, Namespaces.ATOM);
    }

    @Override
    public Object observed() {
      return namespace.isEmpty()
          ? "<%s> in no namespace".formatted(name)
          : "<%s> in %s".formatted(name, namespace);
    }

    @Override
    public String fix() {
      return "Write xmlns=\"%s\" on <%s>, and resources with a prefix or an xmlns of their own"
          .formatted(Namespaces.ATOM, name);
    }
  }

  /** Foreign namespaces that are remembered as told. */
  private static final int MOST = 100;

  private final Set<String> told = new HashSet<>();

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Element resource = read.resource();
    Optional<Kind> kind = Kind.estranged(resource);
    if (kind.isPresent() && told.size() < MOST && told.add(resource.namespace())) {
      judgement.finds(
          new ResourceInOtherNamespace(
              resource.name(), kind.get().home(), resource.namespace(), resource.at()));
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    document.root().ifPresent(root -> judgement.inspected());
    for (MisspeltNamespace misspelt : document.misspelt()) {
      judgement.finds(told(misspelt));
    }
  }

  private static Finding told(MisspeltNamespace misspelt) {
    if (misspelt.isNearMiss()) {
      return new NamespaceAlmostRight(misspelt.meant(), misspelt.written(), misspelt.at());
    }
    return misspelt.meant().equals(Namespaces.ATOM)
        ? new WrapperInOtherNamespace(misspelt.element(), misspelt.written(), misspelt.at())
        : new ResourceInOtherNamespace(
            misspelt.element(), misspelt.meant(), misspelt.written(), misspelt.at());
  }
}
