package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.LooseTies.Tie;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A UsagePoint relates to the collection of its MeterReadings.
 *
 * <p>That is the href under which a third party asks for all of them. The published D016 as
 * labelled wants a link to the MeterReadings, one of them included; where it judges, only that case
 * is told.
 */
@Rule("GBX-LNK-12")
final class UsagePointsNameTheirMeterReadings implements FeedRule {
  private static final Pattern COLLECTION =
      Pattern.compile("(?:^|.*/)MeterReading/?(?:[?#].*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern MEMBER =
      Pattern.compile("(?:^|.*/)MeterReading/[^/?#]+/?(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

  /** A UsagePoint that says nothing of its MeterReadings. */
  record NoLinkToMeterReadings(int related, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a related link to the collection of MeterReadings of the UsagePoint";
    }

    @Override
    public Object observed() {
      return related == 0 ? "no related link" : related + " related links to other resources";
    }
  }

  /** A UsagePoint that names a MeterReading, but not the collection. */
  record LinkToOneMeterReading(String href, String fix, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a related link to the collection of MeterReadings of the UsagePoint";
    }

    @Override
    public Object observed() {
      return href + ", a single MeterReading";
    }
  }

  private final LinkGraph links;

  UsagePointsNameTheirMeterReadings(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    links.entries(Kind.USAGE_POINT).forEach(usagePoint -> check(usagePoint, judgement));
  }

  private void check(int usagePoint, Judgement judgement) {
    judgement.inspected();
    List<Ref> related = links.links(usagePoint, Rel.RELATED);
    if (related.stream().anyMatch(this::isCollection)) {
      return;
    }
    related.stream()
        .filter(this::isMember)
        .findFirst()
        .ifPresentOrElse(
            member ->
                judgement.finds(
                    new LinkToOneMeterReading(
                        member.href().orElse("a link"),
                        Tie.ofSingle(member, Kind.USAGE_POINT).fix(),
                        member.at())),
            () -> judgement.finds(new NoLinkToMeterReadings(related.size(), links.at(usagePoint))));
  }

  private boolean isCollection(Ref link) {
    return links.count(Rel.UP, Kind.METER_READING, link.target()) > 0
        || link.href().stream().anyMatch(href -> COLLECTION.matcher(href.strip()).matches());
  }

  private boolean isMember(Ref link) {
    return links.count(Rel.SELF, Kind.METER_READING, link.target()) > 0
        || link.href().stream().anyMatch(href -> MEMBER.matcher(href.strip()).matches());
  }
}
