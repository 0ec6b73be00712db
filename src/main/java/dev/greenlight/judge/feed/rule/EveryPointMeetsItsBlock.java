package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Each UsagePoint of a service has what the declared block of that service asks for.
 *
 * <p>The published tests of FB_05, FB_10 and FB_11 are content with one; where none has it, they
 * tell. UsagePoints without readings, or whose ReadingType is not in the feed, are left to other
 * rules.
 */
@Rule("GBX-FBD-05")
final class EveryPointMeetsItsBlock implements FeedRule {

  /** A UsagePoint that lacks what another of its kind has. */
  record PointFailsBlock(int block, String test, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a channel of the kind that %s (FB_%02d) asks for, as another UsagePoint of the service has"
          .formatted(test, block);
    }

    @Override
    public Object observed() {
      return "channels of other kinds only";
    }
  }

  private final Claims claims;
  private final Facts facts;

  EveryPointMeetsItsBlock(FeedRuling ruling, Facts facts) {
    claims = Claims.of(ruling);
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Map<Integer, List<TypeCodes>> points = new LinkedHashMap<>();
    for (Channel channel : facts.channels().all()) {
      if (channel.usagePoint() > 0
          && channel.readingType().isPresent()
          && !channel.blocks().isEmpty()) {
        points
            .computeIfAbsent(channel.usagePoint(), point -> new ArrayList<>())
            .add(TypeCodes.of(Meters.type(channel)));
      }
    }
    for (Needs needs : Needs.ALL) {
      if (needs.service() >= 0 && claims.has(needs.block())) {
        check(needs, points, judgement);
      }
    }
  }

  private void check(Needs needs, Map<Integer, List<TypeCodes>> points, Judgement judgement) {
    List<Integer> ofService =
        points.keySet().stream()
            .filter(point -> facts.channels().serviceKind(point).orElse(-1) == needs.service())
            .toList();
    List<Integer> failing =
        ofService.stream()
            .filter(point -> points.get(point).stream().noneMatch(needs::areMetBy))
            .toList();
    judgement.inspected(ofService.size());
    if (failing.size() < ofService.size()) {
      failing.forEach(
          point ->
              judgement.finds(
                  new PointFailsBlock(needs.block(), needs.test(), facts.links().at(point))));
    }
  }
}
