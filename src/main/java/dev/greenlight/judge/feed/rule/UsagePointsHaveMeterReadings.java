package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.HashSet;
import java.util.Set;

/**
 * Each UsagePoint of a batch has a MeterReading.
 *
 * <p>One without is a meter that is shown without any data. Where a MeterReading belongs to nobody
 * a link is missing, which is told elsewhere; a feed without any MeterReading is judged by FB_04,
 * and a UsagePoint that is sent twice by FB_01.
 */
@Rule("GBX-LNK-11")
final class UsagePointsHaveMeterReadings implements FeedRule {

  /** A UsagePoint without data. */
  record UsagePointWithoutMeterReading(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a MeterReading of this UsagePoint";
    }

    @Override
    public Object observed() {
      return "none in this feed";
    }
  }

  private final Facts facts;

  UsagePointsHaveMeterReadings(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    LinkGraph links = facts.links();
    Set<Integer> owners = new HashSet<>();
    links
        .entries(Kind.METER_READING)
        .forEach(entry -> owners.add(facts.channels().usagePoint(entry)));
    if (owners.isEmpty() || owners.contains(0)) {
      return;
    }
    Set<Fingerprint> selves = new HashSet<>();
    owners.forEach(
        owner -> links.links(owner, Rel.SELF).forEach(self -> selves.add(self.blurred())));
    links
        .entries(Kind.USAGE_POINT)
        .forEach(
            usagePoint -> {
              judgement.inspected();
              boolean sameAsOwner =
                  links.links(usagePoint, Rel.SELF).stream()
                      .anyMatch(self -> selves.contains(self.blurred()));
              if (!owners.contains(usagePoint) && !sameAsOwner) {
                judgement.finds(new UsagePointWithoutMeterReading(links.at(usagePoint)));
              }
            });
  }
}
