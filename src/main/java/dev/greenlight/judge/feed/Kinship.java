package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.LinkGraph.Ref;
import java.util.HashMap;
import java.util.Map;

/**
 * Who belongs to whom by the links of a feed, letter case and slashes aside; entries by number, 0
 * for nobody. Where several could be meant it is the first.
 */
final class Kinship {
  private final LinkGraph links;
  private final Map<Fingerprint, Integer> meterReadings = new HashMap<>();
  private final Map<Fingerprint, Integer> collectionsOfBlocks = new HashMap<>();
  private final Map<Fingerprint, Integer> usagePoints = new HashMap<>();
  private final Map<Fingerprint, Integer> collectionsOfUsagePoint = new HashMap<>();
  private final Map<Fingerprint, Integer> readingTypes = new HashMap<>();
  private final Map<Fingerprint, Integer> localTimes = new HashMap<>();

  Kinship(LinkGraph links) {
    this.links = links;
    index(Kind.METER_READING, Rel.SELF, meterReadings);
    index(Kind.METER_READING, Rel.RELATED, collectionsOfBlocks);
    index(Kind.USAGE_POINT, Rel.SELF, usagePoints);
    index(Kind.USAGE_POINT, Rel.RELATED, collectionsOfUsagePoint);
    index(Kind.READING_TYPE, Rel.SELF, readingTypes);
    index(Kind.LOCAL_TIME_PARAMETERS, Rel.SELF, localTimes);
  }

  private void index(Kind kind, Rel rel, Map<Fingerprint, Integer> entries) {
    links
        .entries(kind)
        .forEach(
            entry ->
                links
                    .links(entry, rel)
                    .forEach(link -> entries.putIfAbsent(link.blurred(), entry)));
  }

  int meterReading(int block) {
    return links.holds(block, Kind.METER_READING)
        ? block
        : owner(block, collectionsOfBlocks, meterReadings);
  }

  int usagePoint(int member) {
    return links.holds(member, Kind.USAGE_POINT)
        ? member
        : owner(member, collectionsOfUsagePoint, usagePoints);
  }

  int readingType(int meterReading) {
    int related = first(meterReading, Rel.RELATED, readingTypes);
    return related == 0 && links.holds(meterReading, Kind.READING_TYPE) ? meterReading : related;
  }

  int localTime(int usagePoint) {
    return first(usagePoint, Rel.RELATED, localTimes);
  }

  /** Who names the collection that it is a member of, or else whom it relates to itself. */
  private int owner(
      int member, Map<Fingerprint, Integer> collections, Map<Fingerprint, Integer> owners) {
    int byCollection = first(member, Rel.UP, collections);
    return byCollection > 0 ? byCollection : first(member, Rel.RELATED, owners);
  }

  private int first(int entry, Rel rel, Map<Fingerprint, Integer> targets) {
    for (Ref link : links.links(entry, rel)) {
      Integer found = targets.get(link.blurred());
      if (found != null) {
        return found;
      }
    }
    return 0;
  }
}
