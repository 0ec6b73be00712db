package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.LongRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The path of a MeterReading or block lies below the UsagePoint that it belongs to by its links.
 *
 * <p>One of the two is wrong, and with it somebody else's data may be shown. Told once for each
 * MeterReading.
 */
@Rule("GBX-LNK-14")
final class PathsNameTheirUsagePoint implements FeedRule {

  /** Data below the address of another. */
  record PathOfOtherUsagePoint(int ownLine, int otherLine, long entries, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a self link below that of the UsagePoint at line %d, to which it belongs"
          .formatted(ownLine);
    }

    @Override
    public Object observed() {
      String more =
          entries == 1 ? "" : "; %d entries of this MeterReading are so".formatted(entries);
      return "one below that of the UsagePoint at line " + otherLine + more;
    }
  }

  private static final String SEGMENT = "/usagepoint/";

  private final Facts facts;

  /** For each MeterReading and block the UsagePoint that its path goes through. */
  private final LongRows prefixes;

  private final Map<Fingerprint, Integer> usagePoints = new HashMap<>();

  PathsNameTheirUsagePoint(Facts facts) {
    this.facts = facts;
    prefixes = new LongRows(facts.scratch(), 3);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Kind kind = Kind.of(entry);
    if (kind == Kind.METER_READING || kind == Kind.INTERVAL_BLOCK) {
      entry
          .parts()
          .links(Rel.SELF.toString())
          .findFirst()
          .flatMap(PathsNameTheirUsagePoint::prefix)
          .ifPresent(prefix -> remember(entry.number(), prefix));
    }
  }

  private void remember(int entry, Fingerprint prefix) {
    prefixes.add(entry + 1 - prefixes.size());
    prefixes.set(entry, 0, 1);
    prefixes.set(entry, 1, prefix.high());
    prefixes.set(entry, 2, prefix.low());
  }

  private static Optional<Fingerprint> prefix(Link self) {
    String path = self.blurred();
    int from = path.indexOf(SEGMENT);
    int to = from < 0 ? -1 : path.indexOf('/', from + SEGMENT.length());
    return to < 0 ? Optional.empty() : Optional.of(Fingerprint.of(path.substring(0, to)));
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    LinkGraph links = facts.links();
    links
        .entries(Kind.USAGE_POINT)
        .forEach(
            entry ->
                links
                    .links(entry, Rel.SELF)
                    .forEach(self -> usagePoints.putIfAbsent(self.blurred(), entry)));
    facts.channels().all().stream()
        .filter(channel -> channel.usagePoint() > 0)
        .forEach(channel -> check(channel, judgement));
  }

  private void check(Channel channel, Judgement judgement) {
    List<Integer> astray = new ArrayList<>();
    IntStream.concat(
            IntStream.of(channel.meterReading()),
            channel.blocks().stream().mapToInt(BlockTimes::entry).distinct())
        .distinct()
        .filter(entry -> named(entry) > 0)
        .forEach(
            entry -> {
              judgement.inspected();
              if (named(entry) != channel.usagePoint()) {
                astray.add(entry);
              }
            });
    if (!astray.isEmpty()) {
      LinkGraph links = facts.links();
      int first = astray.get(0);
      judgement.finds(
          new PathOfOtherUsagePoint(
              links.at(channel.usagePoint()).line(),
              links.at(named(first)).line(),
              astray.size(),
              links.at(first)));
    }
  }

  /** The UsagePoint of this feed that the path of an entry goes through; 0 for none. */
  private int named(int entry) {
    if (entry >= prefixes.size() || prefixes.get(entry, 0) == 0) {
      return 0;
    }
    Fingerprint prefix = new Fingerprint(prefixes.get(entry, 1), prefixes.get(entry, 2));
    return usagePoints.getOrDefault(prefix, 0);
  }
}
