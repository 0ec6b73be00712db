package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.OptionalLong;

/**
 * A node that a UsagePoint is priced at holds until a later time than the one it holds from.
 *
 * <p>Of pricing nodes and aggregate nodes; both of their dates are optional, and 0 is none. Times
 * in milliseconds are told by {@link TimesAreInSeconds}.
 */
@Rule("GBX-RT-16")
final class NodesHoldForSomeTime implements FeedRule {

  /** A node that never held; in epoch seconds. */
  record NodeEndsBeforeItStarts(long start, long end, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an endEffectiveDate after " + FeedEvent.instant(start);
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(end);
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.USAGE_POINT) {
      read.resource().children("pnodeRefs").forEach(nodes -> check(nodes, judgement));
      read.resource().children("aggregateNodeRefs").forEach(nodes -> check(nodes, judgement));
    }
  }

  /** All nodes below; an aggregate node has pricing nodes of its own. */
  private static void check(Element nodes, Judgement judgement) {
    for (Element node : nodes.children()) {
      OptionalLong start = Numbers.at(node, "startEffectiveDate");
      OptionalLong end = Numbers.at(node, "endEffectiveDate");
      if (isDate(start) && isDate(end)) {
        judgement.inspected();
        if (end.getAsLong() <= start.getAsLong()) {
          judgement.finds(
              new NodeEndsBeforeItStarts(start.getAsLong(), end.getAsLong(), node.at()));
        }
      }
      check(node, judgement);
    }
  }

  private static boolean isDate(OptionalLong time) {
    return time.isPresent() && Period.isDate(time.getAsLong());
  }
}
