package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.MisspeltNamespace;

/**
 * The namespaces of Atom and ESPI are written letter by letter as they are.
 *
 * <p>A namespace is compared as a string: with a slash too many no reader knows any element. The
 * rest is judged as if it were right, so that this one slip does not hide all others.
 */
@Rule("GBX-FIL-05")
final class NamespacesAreSpeltRight implements FeedRule {

  /** A namespace that is almost right. */
  record NamespaceAlmostRight(String expected, String observed, Location at) implements Finding {}

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    document.root().ifPresent(root -> judgement.inspected());
    for (MisspeltNamespace misspelt : document.misspelt()) {
      judgement.finds(
          new NamespaceAlmostRight(misspelt.meant(), misspelt.written(), misspelt.at()));
    }
  }
}
