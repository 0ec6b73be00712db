package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.BlockInterval;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which blocks belong to which MeterReading, and with it to which ReadingType, UsagePoint and
 * LocalTimeParameters: complete at {@code FeedClosed}, and not to be asked before.
 *
 * <p>Links are followed in the lenient way, letter case and slashes aside; that they match is the
 * duty of other rules. Memory is about 120 bytes per block and a number per other entry; equal
 * ReadingTypes and LocalTimeParameters are kept once.
 */
public final class Channels {
  private final LinkGraph links;
  private final BlockTable blocks;
  private final Map<Integer, ReadingType> readingTypes = new LinkedHashMap<>();
  private final Map<Integer, LocalTime> localTimes = new LinkedHashMap<>();
  private final Map<Integer, Long> serviceKinds = new HashMap<>();
  private final Map<Object, Object> distinct = new HashMap<>();
  private Kinship kinship;
  private List<Channel> all;

  Channels(LinkGraph links) {
    this.links = links;
    blocks = new BlockTable(links.scratch());
  }

  void hear(FeedEvent event) {
    if (event instanceof ReadingRead reading) {
      blocks.hear(reading);
    } else if (event instanceof BlockOpened block) {
      blocks.hear(block);
    } else if (event instanceof BlockInterval interval) {
      blocks.hear(interval);
    } else if (event instanceof ResourceRead read) {
      resource(read.entry(), read.resource());
    }
  }

  private void resource(int entry, Element resource) {
    switch (Kind.of(resource)) {
      case READING_TYPE -> readingTypes.putIfAbsent(entry, once(ReadingType.of(resource)));
      case LOCAL_TIME_PARAMETERS -> localTimes.putIfAbsent(entry, once(LocalTime.of(resource)));
      case USAGE_POINT ->
          resource
              .descend("ServiceCategory", "kind")
              .map(kind -> Numbers.whole(kind.text()))
              .orElse(OptionalLong.empty())
              .ifPresent(kind -> serviceKinds.putIfAbsent(entry, kind));
      default -> {}
    }
  }

  @SuppressWarnings("unchecked") // Equal things are of one class.
  private <T> T once(T thing) {
    return (T) distinct.computeIfAbsent(thing, same -> same);
  }

  /** All blocks in the order of the document. */
  public List<BlockTimes> blocks() {
    return blocks;
  }

  /** What the UsagePoint of that entry says of its service. */
  public OptionalLong serviceKind(int usagePoint) {
    Long kind = serviceKinds.get(usagePoint);
    return kind == null ? OptionalLong.empty() : OptionalLong.of(kind);
  }

  /** The wall clock at the UsagePoint of that entry, when the feed tells it without a fault. */
  public Optional<LocalTime> clock(int usagePoint) {
    return localTime(usagePoint).filter(LocalTime::isKnown);
  }

  /** The ReadingType that an entry holds. */
  public Optional<ReadingType> readingType(int entry) {
    return Optional.ofNullable(readingTypes.get(entry));
  }

  /** Number of the entry of the UsagePoint that a summary or MeterReading belongs to; 0 if none. */
  public int usagePoint(int entry) {
    return kinship().usagePoint(entry);
  }

  /**
   * One channel for each MeterReading, in the order of the document; then one for the blocks below
   * each place that no MeterReading of the feed explains.
   */
  public List<Channel> all() {
    if (all == null) {
      all = resolved();
    }
    return all;
  }

  private List<Channel> resolved() {
    Map<Integer, List<BlockTimes>> byMeterReading = new LinkedHashMap<>();
    Map<Object, List<BlockTimes>> orphans = new LinkedHashMap<>();
    links
        .entries(Kind.METER_READING)
        .forEach(meterReading -> byMeterReading.put(meterReading, new ArrayList<>()));
    for (BlockTimes block : blocks) {
      int meterReading = kinship().meterReading(block.entry());
      List<BlockTimes> family =
          meterReading > 0
              ? byMeterReading.get(meterReading)
              : orphans.computeIfAbsent(place(block.entry()), place -> new ArrayList<>());
      family.add(block);
    }
    List<Channel> channels = new ArrayList<>();
    byMeterReading.forEach((meterReading, own) -> channels.add(channel(meterReading, own)));
    orphans.values().forEach(own -> channels.add(orphan(own)));
    return List.copyOf(channels);
  }

  private Kinship kinship() {
    if (kinship == null) {
      kinship = new Kinship(links);
    }
    return kinship;
  }

  private Object place(int entry) {
    return links.links(entry, Rel.UP).stream()
        .findFirst()
        .<Object>map(LinkGraph.Ref::blurred)
        .orElse(entry);
  }

  private Channel channel(int meterReading, List<BlockTimes> own) {
    int usagePoint = usagePoint(meterReading);
    return new Channel(
        meterReading,
        usagePoint,
        readingType(kinship().readingType(meterReading)),
        localTime(usagePoint),
        own,
        links.at(meterReading));
  }

  private Channel orphan(List<BlockTimes> own) {
    return new Channel(0, 0, Optional.empty(), localTime(0), own, own.get(0).at());
  }

  private Optional<LocalTime> localTime(int usagePoint) {
    int entry = usagePoint == 0 ? 0 : kinship().localTime(usagePoint);
    if (entry > 0) {
      return Optional.ofNullable(localTimes.get(entry));
    }
    return localTimes.size() == 1 ? localTimes.values().stream().findFirst() : Optional.empty();
  }
}
