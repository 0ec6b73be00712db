package dev.greenlight.party.custodian.data;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** IntervalBlocks that were measured wrongly, and since when that is mended. Thread-safe. */
final class Corrections {
  private final Map<String, Instant> since = new ConcurrentHashMap<>();

  void add(String block, Instant now) {
    since.put(block, now);
  }

  void reset() {
    since.clear();
  }

  /** The entry of a resource as it is today: the same resource, with another value. */
  XmlElement entryOf(Resource resource) {
    XmlElement entry = resource.toEntry();
    Instant corrected = since.get(resource.self());
    if (corrected != null) {
      entry.at("updated").text(corrected.toString());
      XmlElement value = entry.at("content", resource.kind(), "IntervalReading", "value");
      value.text(Long.toString(value.number() + 1));
    }
    return entry;
  }

  /** When the last of these was corrected; empty for never. */
  Optional<Instant> last(Collection<Resource> resources) {
    return since.isEmpty()
        ? Optional.empty()
        : resources.stream()
            .map(resource -> since.get(resource.self()))
            .filter(when -> when != null)
            .max(Instant::compareTo);
  }
}
