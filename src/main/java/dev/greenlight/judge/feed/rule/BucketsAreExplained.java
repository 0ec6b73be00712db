package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.ReadingType;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Codes of times of use, critical peaks and tiers mean what ProgramIdMappings and the ReadingType
 * say they mean.
 *
 * <p>ProgramIdMappings give them names, one by one, and a ReadingType that has one says it of the
 * whole series: one that is not 0, which stands for none. Codes of a kind that nothing explains are
 * noted, once for each kind, and so are those that a ReadingType alone has. Where a kind has names
 * each code of it in use has one (that is only noted in a feed of several UsagePoints, as the names
 * may be of the tariff of one of them), one only within one ProgramIdMappings (those of two tariffs
 * may differ); none is below 0, which stands for none; and none is another than that of the series.
 * Looked at are the first hundred codes of a kind, and of blocks with codes the first ten thousand.
 */
@Rule("GBX-VAL-13")
final class BucketsAreExplained implements FeedRule {
  private static final List<String> BUCKETS = List.of("tou", "cpp", "consumptionTier");
  private static final int CODES_KEPT = 100;
  private static final int BLOCKS_KEPT = 10_000;

  /** A code without a meaning. */
  record BucketUnexplained(String bucket, Location at) implements Finding {
    @Override
    public Object expected() {
      return "names for codes of %s in ProgramIdMappings, or %s in the ReadingType"
          .formatted(bucket, bucket);
    }

    @Override
    public Object observed() {
      return bucket + " on readings alone";
    }

    @Override
    public String fix() {
      return "Send ProgramIdMappings with a name for each code, or the code of a whole series in"
          + " its ReadingType";
    }
  }

  /** A code of a series that no reading has and nothing names. */
  record BucketOfTypeAlone(String bucket, long code, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s on readings, or a name for code %d of it in ProgramIdMappings"
          .formatted(bucket, code);
    }

    @Override
    public Object observed() {
      return "%s %d in the ReadingType alone".formatted(bucket, code);
    }

    @Override
    public String fix() {
      return "Send ProgramIdMappings with a name for the code, or leave %s out of the ReadingType"
          .formatted(bucket);
    }
  }

  /** A code that the names of others leave out. */
  record BucketWithoutName(String bucket, long code, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a name for each code of %s that readings have, as ProgramIdMappings names others"
          .formatted(bucket);
    }

    @Override
    public Object observed() {
      return "none for code " + code;
    }

    @Override
    public String fix() {
      return "Add a name for this code to ProgramIdMappings";
    }
  }

  /** A code that cannot be one. */
  record BucketNegative(String bucket, long code, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a %s of 1 or more, or 0 for none".formatted(bucket);
    }

    @Override
    public Object observed() {
      return code;
    }

    @Override
    public String fix() {
      return "Write the number of the bucket, or 0 for none";
    }
  }

  /** A code of a reading that is not that of its series. */
  record BucketOfAnotherSeries(String bucket, long ofType, long code, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%s %d, which the ReadingType says of the whole series".formatted(bucket, ofType);
    }

    @Override
    public Object observed() {
      return code;
    }

    @Override
    public String fix() {
      return "Leave the code out of the readings, or give each code a MeterReading and ReadingType"
          + " of its own";
    }
  }

  private record Use(long code, Location at) {}

  /** Codes of each kind that readings have, with the first of them. */
  private final Map<String, Map<Long, Use>> used = new LinkedHashMap<>();

  /** Of each entry, by kind, the first codes that its readings have; two tell that they differ. */
  private final Map<Integer, Map<String, Map<Long, Use>>> byEntry = new LinkedHashMap<>();

  /** Codes of each kind that ReadingTypes have, the first of them. */
  private final Map<String, Use> ofTypes = new LinkedHashMap<>();

  private final BucketNames names = new BucketNames();
  private final Channels channels;

  BucketsAreExplained(Channels channels) {
    this.channels = channels;
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    for (String bucket : BUCKETS) {
      long code = reading.has(bucket) ? reading.code(bucket).orElse(0) : 0;
      if (code != 0) {
        note(bucket, code, reading);
      }
    }
  }

  private void note(String bucket, long code, ReadingRead reading) {
    Map<Long, Use> codes = used.computeIfAbsent(bucket, fresh -> new LinkedHashMap<>());
    if (codes.size() < CODES_KEPT) {
      codes.computeIfAbsent(code, fresh -> new Use(code, reading.at()));
    }
    if (byEntry.size() < BLOCKS_KEPT || byEntry.containsKey(reading.entry())) {
      Map<Long, Use> ofEntry =
          byEntry
              .computeIfAbsent(reading.entry(), fresh -> new LinkedHashMap<>(2))
              .computeIfAbsent(bucket, fresh -> new LinkedHashMap<>(2));
      if (ofEntry.size() < 2) {
        ofEntry.computeIfAbsent(code, fresh -> new Use(code, reading.at()));
      }
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Kind kind = Kind.of(read.resource());
    if (kind == Kind.PROGRAM_ID_MAPPINGS) {
      judgement.inspected();
      names.add(read.resource(), judgement);
    }
    if (kind == Kind.READING_TYPE) {
      judgement.inspected();
      for (String bucket : BUCKETS) {
        Numbers.at(read.resource(), bucket).stream()
            .filter(code -> code != 0)
            .forEach(code -> ofTypes.putIfAbsent(bucket, new Use(code, read.resource().at())));
      }
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    boolean ofOnePoint = isOfOnePoint();
    used.forEach(
        (bucket, codes) -> {
          Use first = codes.values().iterator().next();
          if (names.areMissing(bucket) && !ofTypes.containsKey(bucket)) {
            judgement.mentions(new BucketUnexplained(bucket, first.at()));
          }
          codes.values().forEach(use -> check(bucket, use, ofOnePoint, judgement));
        });
    ofTypes.forEach(
        (bucket, use) -> {
          if (use.code() > 0 && !used.containsKey(bucket) && names.areMissing(bucket)) {
            judgement.mentions(new BucketOfTypeAlone(bucket, use.code(), use.at()));
          }
        });
    if (!byEntry.isEmpty()) {
      channels.all().forEach(channel -> compare(channel, judgement));
    }
  }

  private boolean isOfOnePoint() {
    return used.isEmpty()
        || channels.all().stream()
                .mapToInt(Channel::usagePoint)
                .filter(point -> point > 0)
                .distinct()
                .count()
            < 2;
  }

  private void check(String bucket, Use use, boolean ofOnePoint, Judgement judgement) {
    if (use.code() < 0) {
      judgement.finds(new BucketNegative(bucket, use.code(), use.at()));
    } else if (names.leaveOut(bucket, use.code())) {
      Finding unnamed = new BucketWithoutName(bucket, use.code(), use.at());
      if (ofOnePoint) {
        judgement.finds(unnamed);
      } else {
        judgement.mentions(unnamed);
      }
    }
  }

  private void compare(Channel channel, Judgement judgement) {
    Optional<ReadingType> type = channel.readingType();
    for (String bucket : BUCKETS) {
      long ofType = type.map(each -> each.code(bucket).orElse(0)).orElse(0L);
      if (ofType != 0) {
        channel.blocks().stream()
            .flatMap(block -> uses(block.entry(), bucket))
            .filter(use -> use.code() != ofType)
            .findFirst()
            .ifPresent(
                use ->
                    judgement.finds(
                        new BucketOfAnotherSeries(bucket, ofType, use.code(), use.at())));
      }
    }
  }

  private Stream<Use> uses(int entry, String bucket) {
    return byEntry.getOrDefault(entry, Map.of()).getOrDefault(bucket, Map.of()).values().stream();
  }
}
