package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Notes codes of times of use, critical peaks or tiers on readings that nothing explains.
 *
 * <p>ProgramIdMappings give them names, one by one, and a ReadingType may say that it counts by
 * them. Told once for each kind of code, at the first reading that has it. A code has one name
 * within one ProgramIdMappings; those of two tariffs may differ.
 */
@Rule("GBX-VAL-13")
final class BucketsAreExplained implements FeedRule {
  private static final List<String> BUCKETS = List.of("tou", "cpp", "consumptionTier");

  /** A code without a meaning. */
  record BucketUnexplained(String bucket, Location at) implements Finding {
    @Override
    public Object expected() {
      return "ProgramIdMappings, or %s in the ReadingType".formatted(bucket);
    }

    @Override
    public Object observed() {
      return bucket + " on readings alone";
    }
  }

  /** A code with two meanings. */
  record BucketOfTwoNames(String bucket, String code, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one name for each code of " + bucket;
    }

    @Override
    public Object observed() {
      return "another name for code " + code;
    }
  }

  private final Map<String, Location> used = new LinkedHashMap<>();
  private final Set<String> explained = new HashSet<>();
  private boolean mapped;

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (used.size() < BUCKETS.size()) {
      note(reading);
    }
  }

  private void note(ReadingRead reading) {
    for (String bucket : BUCKETS) {
      if (reading.code(bucket).orElse(0) != 0 && !used.containsKey(bucket)) {
        used.put(bucket, reading.at());
      }
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Kind kind = Kind.of(read.resource());
    if (kind == Kind.PROGRAM_ID_MAPPINGS) {
      mapped = true;
      checkNames(read.resource(), judgement);
    }
    if (kind == Kind.READING_TYPE) {
      judgement.inspected();
      BUCKETS.stream()
          .filter(bucket -> read.resource().child(bucket).isPresent())
          .forEach(explained::add);
    }
  }

  private static void checkNames(Element mappings, Judgement judgement) {
    Map<String, String> names = new HashMap<>();
    mappings.children("programIdMapping").forEach(mapping -> check(mapping, names, judgement));
  }

  /**
   * Looks whether a code has one name.
   *
   * @param names of each kind of code, and code, up to here
   */
  private static void check(Element mapping, Map<String, String> names, Judgement judgement) {
    String bucket = text(mapping, "tOUorCPPorConsumptionTier");
    String code = text(mapping, "code");
    String name = text(mapping, "name");
    String known = names.putIfAbsent(bucket + ' ' + code, name);
    if (known != null && !known.equals(name)) {
      judgement.mentions(new BucketOfTwoNames(bucket, code, mapping.at()));
    }
  }

  private static String text(Element mapping, String name) {
    return mapping.child(name).map(Element::text).orElse("").strip();
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    used.forEach(
        (bucket, at) -> {
          if (!mapped && !explained.contains(bucket)) {
            judgement.mentions(new BucketUnexplained(bucket, at));
          }
        });
  }
}
