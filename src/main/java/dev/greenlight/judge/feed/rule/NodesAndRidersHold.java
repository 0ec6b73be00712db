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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A node that a UsagePoint is priced at holds until a later time than the one it holds from, a
 * rider that it is enrolled for holds already, and no rider is in two states since one moment.
 *
 * <p>Of pricing nodes and aggregate nodes; both of their dates are optional, and 0 is none. Riders
 * that are to come are enrolledPending; those of a summary are in force. A day of grace is left for
 * clocks and zones. Times in milliseconds are told by {@link TimesAreInSeconds}.
 */
@Rule("GBX-RT-16")
final class NodesAndRidersHold implements FeedRule {

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

    @Override
    public String fix() {
      return "Write an endEffectiveDate after the startEffectiveDate, or none while it holds";
    }
  }

  /** A rider that does not hold yet; in epoch seconds. */
  record RiderStillToCome(long date, Instant now, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an effectiveDate before %s, or another enrollmentStatus than enrolled".formatted(now);
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(date);
    }

    @Override
    public String fix() {
      return "Write enrollmentStatus enrolledPending for a rider that is to come";
    }
  }

  /** One rider since one moment in two states. */
  record RiderInTwoStates(String rider, String state, String other, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "one enrollmentStatus of the rider %s since one effectiveDate, which was %s before"
          .formatted(rider, state);
    }

    @Override
    public Object observed() {
      return other;
    }

    @Override
    public String fix() {
      return "Write the enrollmentStatus that holds, or the effectiveDate of each";
    }
  }

  private static final long DAY = 86_400;
  private static final String RIDERS = "tariffRiderRefs";

  private final Instant now;

  NodesAndRidersHold(Instant now) {
    this.now = now;
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Kind kind = Kind.of(read.resource());
    if (kind == Kind.USAGE_SUMMARY) {
      read.resource().children(RIDERS).forEach(riders -> checkRiders(riders, judgement));
    }
    if (kind == Kind.USAGE_POINT) {
      read.resource()
          .children("serviceDeliveryPoint")
          .forEach(
              point -> point.children(RIDERS).forEach(riders -> checkRiders(riders, judgement)));
      read.resource().children("pnodeRefs").forEach(nodes -> check(nodes, judgement));
      read.resource().children("aggregateNodeRefs").forEach(nodes -> check(nodes, judgement));
    }
  }

  private void checkRiders(Element riders, Judgement judgement) {
    checkStates(riders, judgement);
    for (Element rider : riders.children("tariffRiderRef")) {
      OptionalLong date = Numbers.at(rider, "effectiveDate");
      boolean enrolled =
          rider
              .child("enrollmentStatus")
              .filter(status -> status.text().strip().equals("enrolled"))
              .isPresent();
      if (isDate(date) && enrolled) {
        judgement.inspected();
        if (date.getAsLong() - DAY > now.getEpochSecond()) {
          judgement.finds(new RiderStillToCome(date.getAsLong(), now, rider.at()));
        }
      }
    }
  }

  private static void checkStates(Element riders, Judgement judgement) {
    Map<List<String>, String> states = new HashMap<>();
    for (Element rider : riders.children("tariffRiderRef")) {
      String type = text(rider, "riderType");
      String state = text(rider, "enrollmentStatus");
      if (type.isEmpty() || state.isEmpty()) {
        continue; // Told by others.
      }
      judgement.inspected();
      String before = states.putIfAbsent(List.of(type, text(rider, "effectiveDate")), state);
      if (before != null && !before.equals(state)) {
        judgement.finds(new RiderInTwoStates(type, before, state, rider.at()));
      }
    }
  }

  private static String text(Element holder, String name) {
    return holder.child(name).map(Element::text).orElse("").strip();
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
