package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a UsagePoint says of itself does not contradict itself.
 *
 * <p>A status of 0 is off and one of 1 on, which connectionState tells as well; a virtual point, at
 * which no meter could stand, is not where service passes to the customer. Direct current, the
 * sixth bit of roleFlags, has no phases of alternating current.
 */
@Rule("GBX-RT-18")
final class StatesOfPointAgree implements FeedRule {

  /** Two fields, of which one is wrong. */
  private record Pair(String one, List<String> values, String other, List<String> contrary) {}

  private static final List<Pair> CONTRADICTIONS =
      List.of(
          new Pair("status", List.of("0"), "connectionState", List.of("connected")),
          new Pair(
              "status",
              List.of("1"),
              "connectionState",
              List.of("logicallyDisconnected", "physicallyDisconnected")),
          new Pair("isVirtual", List.of("true", "1"), "isSdp", List.of("true", "1")));

  private static final Pattern ROLES = Pattern.compile("\\p{XDigit}{4}");
  private static final int DIRECT_CURRENT = 0x20;

  /** Two fields that cannot both be right. */
  record StatesContradict(String one, String value, String other, String contrary, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "another %s beside %s %s".formatted(other, one, value);
    }

    @Override
    public Object observed() {
      return "%s %s".formatted(other, contrary);
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.USAGE_POINT) {
      CONTRADICTIONS.forEach(pair -> check(pair, read.resource(), judgement));
      read.resource()
          .child("roleFlags")
          .ifPresent(roles -> checkCurrent(roles, read.resource(), judgement));
    }
  }

  private static void checkCurrent(Element roles, Element point, Judgement judgement) {
    String octets = roles.text().strip();
    long phases = Numbers.at(point, "phaseCode").orElse(0);
    if (phases > 0 && ROLES.matcher(octets).matches()) {
      judgement.inspected();
      if ((Integer.parseInt(octets, 16) & DIRECT_CURRENT) != 0) {
        Element phaseCode = point.child("phaseCode").orElse(point);
        judgement.finds(
            new StatesContradict(
                "roleFlags",
                octets + " (direct current)",
                "phaseCode",
                Long.toString(phases),
                phaseCode.at()));
      }
    }
  }

  private static void check(Pair pair, Element point, Judgement judgement) {
    Element other = point.child(pair.other()).orElse(null);
    String value = point.child(pair.one()).map(one -> one.text().strip()).orElse("");
    if (other == null || value.isEmpty()) {
      return;
    }
    judgement.inspected();
    String contrary = other.text().strip();
    if (pair.values().contains(value) && pair.contrary().contains(contrary)) {
      judgement.finds(new StatesContradict(pair.one(), value, pair.other(), contrary, other.at()));
    }
  }
}
