package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A content holds resources of one kind only.
 *
 * <p>An entry has one id and one self link: with two kinds in it nobody knows what they name.
 */
@Rule("GBX-ATM-14")
final class ContentHoldsOneKind implements FeedRule {

  /** Different kinds side by side. */
  record DifferentKindsInContent(Set<Kind> kinds, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one kind of resource in a content";
    }

    @Override
    public Object observed() {
      return kinds.stream().map(Kind::element).collect(Collectors.joining(" and "));
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    Element content = null;
    Element odd = null;
    for (Held held : entry.resources()) {
      Kind kind = held.kind();
      if (held.parent().isAtom("content") && kind != Kind.OTHER) {
        if (held.parent() != content && odd == null) {
          content = held.parent();
          kinds.clear();
        }
        if (held.parent() == content) {
          boolean another = !kinds.isEmpty() && !kinds.contains(kind);
          odd = another && odd == null ? held.resource() : odd;
          kinds.add(kind);
        }
      }
    }
    if (!kinds.isEmpty()) {
      judgement.inspected();
    }
    if (odd != null) {
      judgement.finds(new DifferentKindsInContent(kinds, odd.at()));
    }
  }
}
