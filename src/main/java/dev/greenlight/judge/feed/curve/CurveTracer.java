package dev.greenlight.judge.feed.curve;

import dev.greenlight.judge.feed.BlockTimes;
import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Hrefs;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.LocalTime;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.TimesOfUse;
import dev.greenlight.model.LoadCurve;
import dev.greenlight.model.LoadCurve.Offset;
import dev.greenlight.model.LoadCurve.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers load curves while a document is read.
 *
 * <p>Which MeterReading a block belongs to is known when the feed is over; until then traces are
 * kept by where the links of the block's entry lead. Memory: some 160 KB for each of at most
 * {@value #MOST} traces.
 */
public final class CurveTracer {
  private static final int MOST = 40;
  private static final int MOST_PERIODS = 200;

  /** The trace of all entries whose links lead to the same place. */
  private static final class Place {
    private final int entry;
    private final CurveTrace trace = new CurveTrace();

    Place(int entry) {
      this.entry = entry;
    }
  }

  private final CurveTrace open = new CurveTrace();
  private final Map<Fingerprint, Place> places = new LinkedHashMap<>();
  private boolean seen;
  private int further;

  /** Takes in an event; other collectors may hear it before or after. */
  public void hear(FeedEvent event) {
    if (event instanceof ReadingRead reading) {
      open.hear(reading);
      seen = true;
    } else if (event instanceof EntryOpened && seen) {
      open.clear();
      seen = false;
    } else if (event instanceof EntryClosed closed && seen) {
      close(closed);
    }
  }

  private void close(EntryClosed closed) {
    Fingerprint key = Fingerprint.of(place(closed));
    Place place = places.get(key);
    if (place == null) {
      if (places.size() == MOST) {
        further++;
        return;
      }
      place = new Place(closed.number());
      places.put(key, place);
    }
    place.trace.addAll(open);
  }

  /** Blocks of one MeterReading name the same collection; a MeterReading with blocks itself. */
  private static String place(EntryClosed closed) {
    Rel decisive = closed.holds("MeterReading") ? Rel.SELF : Rel.UP;
    return Stream.of(decisive, Rel.RELATED)
        .flatMap(rel -> closed.parts().links(rel.toString()).limit(1))
        .map(Link::resolved)
        .map(Hrefs::blurred)
        .findFirst()
        .orElse("");
  }

  /** Traces for which there was no room. */
  public int further() {
    return further;
  }

  /** The curves, in the order of the document; to be asked when the feed is over. */
  public List<LoadCurve> curves(Facts facts) {
    Map<Integer, Channel> channelOfEntry = channels(facts);
    Map<Channel, CurveTrace> traces = new LinkedHashMap<>();
    for (Place place : places.values()) {
      Channel channel = channelOfEntry.get(place.entry);
      if (channel != null) {
        CurveTrace first = traces.putIfAbsent(channel, place.trace);
        if (first != null) {
          first.addAll(place.trace);
        }
      }
    }
    OpenTimes times = new OpenTimes(new TimesOfUse(facts));
    List<LoadCurve> curves = new ArrayList<>();
    traces.forEach((channel, trace) -> curve(channel, trace, facts, times).ifPresent(curves::add));
    return curves;
  }

  private Map<Integer, Channel> channels(Facts facts) {
    Set<Integer> wanted =
        places.values().stream().map(place -> place.entry).collect(Collectors.toSet());
    Map<Integer, Channel> channels = new HashMap<>();
    for (Channel channel : facts.channels().all()) {
      channel.blocks().stream()
          .map(BlockTimes::entry)
          .filter(wanted::contains)
          .forEach(entry -> channels.putIfAbsent(entry, channel));
    }
    return channels;
  }

  private static Optional<LoadCurve> curve(
      Channel channel, CurveTrace trace, Facts facts, OpenTimes times) {
    if (trace.values.isEmpty()) {
      return Optional.empty();
    }
    Scale scale = Scale.of(channel.readingType(), trace);
    List<LoadCurve.Bucket> buckets = trace.values.buckets(scale.isAmount(), scale.factor());
    long from = trace.from();
    long to = trace.to();
    OpenTimes.Split open = times.split(channel, trace.coverage.gaps());
    return Optional.of(
        new LoadCurve(
            Scale.title(channel.readingType()),
            scale.unit(),
            channel.at(),
            from,
            to,
            trace.values.width(),
            buckets,
            open.gaps(),
            trace.coverage.furtherGaps(),
            open.filled(),
            trace.coverage.overlaps(),
            trace.coverage.furtherOverlaps(),
            periods(channel, facts, from, to),
            channel.clock().map(clock -> offsets(clock, from, to)).orElse(List.of()),
            trace.isOfMoments(),
            trace.readings(),
            trace.leftOut()));
  }

  private static List<Span> periods(Channel channel, Facts facts, long from, long to) {
    return facts.ledger().summaries().stream()
        .filter(
            summary -> {
              int usagePoint = facts.channels().usagePoint(summary.entry());
              return usagePoint == 0
                  || channel.usagePoint() == 0
                  || usagePoint == channel.usagePoint();
            })
        .flatMap(summary -> summary.billed().stream())
        .filter(period -> period.duration() > 0 && Period.isInSeconds(period.end()))
        .map(period -> new Span(period.start(), period.end()))
        .filter(period -> period.from() < to && from < period.to())
        .distinct()
        .sorted(Comparator.comparingLong(Span::from))
        .limit(MOST_PERIODS)
        .toList();
  }

  /** When the clock is changed between two moments, found by looking at steps of a day or more. */
  private static List<Offset> offsets(LocalTime clock, long from, long to) {
    List<Offset> offsets = new ArrayList<>();
    offsets.add(new Offset(from, clock.offsetAt(from)));
    long step = Math.max(86_400, (to - from) / 5_000);
    for (long moment = from; moment < to; moment += step) {
      long before = moment;
      long after = Math.min(to, moment + step);
      if (clock.offsetAt(before) != clock.offsetAt(after)) {
        while (after - before > 1) {
          long middle = before + (after - before) / 2;
          if (clock.offsetAt(middle) == clock.offsetAt(moment)) {
            before = middle;
          } else {
            after = middle;
          }
        }
        offsets.add(new Offset(after, clock.offsetAt(after)));
      }
    }
    return offsets;
  }
}
