package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.BlockInterval;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryOpened;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.XmlProblem;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What a feed says, entry by entry and block by block, in fingerprints: enough to compare two
 * downloads of the same data. Complete at {@code FeedClosed}, and not to be asked before.
 *
 * <p>Memory is some 250 bytes per entry and as much per block; of readings nothing is kept but what
 * they make of the fingerprints of their block. Beyond {@value #MOST_BLOCKS} blocks (about 40 MB)
 * none is known.
 */
public final class Snapshot {
  private static final int MOST_BLOCKS = 200_000;

  /**
   * One entry.
   *
   * @param number in its document
   * @param kind of its first resource
   * @param id what it is known by, letter case aside; empty when it has no id
   * @param self where it lives, letter case and slashes aside; empty when it does not say
   * @param content all that its resources say
   * @param published empty when it does not say, or not in the form of a date
   * @param updated empty when it does not say, or not in the form of a date
   */
  public record Item(
      int number,
      Kind kind,
      Optional<Fingerprint> id,
      Optional<Fingerprint> self,
      Fingerprint content,
      Optional<Instant> published,
      Optional<Instant> updated,
      Location at) {}

  /**
   * The readings of one block.
   *
   * @param entry number of its entry
   * @param start of its interval, or of its first reading without one, in epoch seconds
   * @param duration of its interval, or of all its readings, in seconds
   * @param values when they are and what they count
   * @param qualities how good they are
   * @param sum of what they count; empty where one of them does not say
   */
  public record Values(
      int entry,
      long start,
      long duration,
      Fingerprint values,
      Fingerprint qualities,
      Optional<BigInteger> sum,
      Location at) {}

  /**
   * What two blocks have in common that are about the same.
   *
   * @param channel the id of the MeterReading, or else the collection of the block
   */
  public record Subject(Fingerprint channel, long start, long duration) {}

  private final RememberedChannels channels;
  private final List<Item> items = new ArrayList<>();
  private final Map<Fingerprint, Item> byId = new HashMap<>();
  private final Map<Fingerprint, Item> bySelf = new HashMap<>();
  private final List<Values> blocks = new ArrayList<>();
  private final Map<Integer, Summary> summaries = new HashMap<>();
  private final Map<Integer, Occasion> occasions = new HashMap<>();
  private Map<Subject, Values> bySubject;
  private Map<Integer, List<Map.Entry<Subject, Values>>> byEntry;
  private Digest content = new Digest();
  private Digest values = new Digest();
  private Digest qualities = new Digest();
  private OptionalLong start = OptionalLong.empty();
  private OptionalLong duration = OptionalLong.empty();
  private BigInteger sum = BigInteger.ZERO;
  private boolean isSummed;
  private int timedBlocks;
  private long first;
  private long end;
  private boolean isFeed;
  private Optional<XmlProblem> problem = Optional.empty();

  Snapshot(Channels channels, LinkGraph links) {
    this.channels = new RememberedChannels(channels, links);
  }

  void hear(FeedEvent event) {
    if (event instanceof ReadingRead reading) {
      add(reading);
    } else if (event instanceof ResourceRead read) {
      content.add(read.resource());
      if (Kind.of(read.resource()) == Kind.USAGE_SUMMARY) {
        summaries.putIfAbsent(read.entry(), Summary.of(read.entry(), read.resource()));
      }
      Occasion.of(read.resource()).ifPresent(each -> occasions.putIfAbsent(read.entry(), each));
    } else if (event instanceof EntryOpened) {
      content = new Digest();
    } else if (event instanceof BlockOpened) {
      open();
    } else if (event instanceof BlockInterval interval) {
      start = interval.start();
      duration = interval.duration();
    } else if (event instanceof BlockClosed block) {
      close(block);
    } else if (event instanceof EntryClosed entry) {
      close(entry);
    } else if (event instanceof FeedClosed) {
      isFeed = true;
    }
  }

  private void open() {
    values = new Digest();
    qualities = new Digest();
    start = OptionalLong.empty();
    duration = OptionalLong.empty();
    sum = BigInteger.ZERO;
    isSummed = true;
    first = Long.MAX_VALUE;
    end = Long.MIN_VALUE;
  }

  private void add(ReadingRead reading) {
    content.addNumbers(reading.reading());
    for (Element child : reading.reading().children()) {
      if (child.name().equals("ReadingQuality")) {
        qualities.addNumbers(child);
      } else if (child.name().equals("timePeriod") || child.name().equals("value")) {
        values.addNumbers(child);
      }
    }
    qualities.add("");
    isSummed &= reading.value().isPresent();
    sum = sum.add(BigInteger.valueOf(reading.value().orElse(0)));
    if (reading.hasPeriod()) {
      first = Math.min(first, reading.start().getAsLong());
      end = Math.max(end, reading.end());
    }
  }

  private void close(BlockClosed block) {
    content.add(block.block());
    boolean timed = first < end;
    if (timedBlocks <= MOST_BLOCKS && ((start.isPresent() && duration.isPresent()) || timed)) {
      timedBlocks++;
      blocks.add(
          new Values(
              block.entry(),
              start.orElse(first),
              start.isPresent() ? duration.orElse(0) : end - first,
              values.take(),
              qualities.take(),
              isSummed ? Optional.of(sum) : Optional.empty(),
              block.block().at()));
    }
    if (timedBlocks > MOST_BLOCKS) {
      blocks.clear();
    }
  }

  private void close(EntryClosed entry) {
    Item item =
        new Item(
            entry.number(),
            Kind.of(entry),
            entry
                .parts()
                .first("id")
                .map(id -> id.text().strip().toLowerCase(Locale.ROOT))
                .filter(id -> !id.isEmpty())
                .map(Fingerprint::of),
            entry.parts().links(Rel.SELF.toString()).findFirst().map(Link::ofBlurred),
            content.take(),
            entry.parts().first("published").flatMap(Snapshot::instant),
            entry.parts().first("updated").flatMap(Snapshot::instant),
            entry.entry().at());
    items.add(item);
    item.id().ifPresent(id -> byId.putIfAbsent(id, item));
    item.self().ifPresent(self -> bySelf.putIfAbsent(self, item));
  }

  private static Optional<Instant> instant(Element date) {
    try {
      return Optional.of(OffsetDateTime.parse(date.text().strip()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty(); // GBX-ATM-10 tells dates of another form
    }
  }

  void end(Optional<XmlProblem> why) {
    problem = why;
  }

  /** Why nothing can be compared with it; empty when it is a feed that was read to its end. */
  public Optional<String> unusable() {
    return problem
        .map(
            why ->
                "cannot be read to its end: line %d: %s".formatted(why.at().line(), why.message()))
        .or(() -> isFeed ? Optional.empty() : Optional.of("is no Atom feed"));
  }

  /** All entries, in order. */
  public List<Item> items() {
    return Collections.unmodifiableList(items);
  }

  /** The entries of that kind, in order. */
  public List<Item> items(Kind kind) {
    return items.stream().filter(item -> item.kind() == kind).toList();
  }

  /** The entry of that id; the first of several. */
  public Optional<Item> withId(Fingerprint id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The entry that lives there; the first of several. */
  public Optional<Item> withSelf(Fingerprint self) {
    return Optional.ofNullable(bySelf.get(self));
  }

  /** The entry with that number. */
  public Item item(int number) {
    return items.get(number - 1);
  }

  /** What the UsageSummary of an entry says in numbers; empty where it holds none. */
  public Optional<Summary> summary(Item item) {
    return Optional.ofNullable(summaries.get(item.number()));
  }

  /** Which one an entry is of its kind; empty where it does not say. */
  public Optional<Occasion> occasion(Item item) {
    return Optional.ofNullable(occasions.get(item.number()));
  }

  /** The blocks that stand in an entry, with what they are about. */
  public List<Map.Entry<Subject, Values>> blocks(int entry) {
    if (byEntry == null) {
      byEntry =
          blocks().entrySet().stream()
              .collect(Collectors.groupingBy(block -> block.getValue().entry()));
    }
    return byEntry.getOrDefault(entry, List.of());
  }

  /** The blocks by what they are about; the first of several. */
  public Map<Subject, Values> blocks() {
    if (bySubject == null) {
      bySubject = new LinkedHashMap<>();
      Map<Integer, Fingerprint> names = channels.names(this::item);
      for (Values block : blocks) {
        Fingerprint channel = names.get(block.entry());
        if (channel != null) {
          bySubject.putIfAbsent(new Subject(channel, block.start(), block.duration()), block);
        }
      }
    }
    return bySubject;
  }

  /** What explains the MeterReadings that relate to one ReadingType of the feed, by their ids. */
  public Map<Fingerprint, Typed> typed() {
    return channels.types(this::item);
  }

  /** How much of an earlier download is found again, in words. */
  String comparedWith(Snapshot earlier) {
    long again =
        earlier.items.stream()
            .filter(item -> item.id().isPresent() && byId.containsKey(item.id().get()))
            .count();
    return "compared with an earlier download: %d of its %d entries are here under the same id"
        .formatted(again, earlier.items.size());
  }
}
