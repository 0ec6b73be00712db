package dev.greenlight.party.custodian.data;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What was told wrongly, and since when that is mended. Thread-safe. */
final class Corrections {
  private final Map<String, Instant> since = new ConcurrentHashMap<>();

  void add(String self, Instant now) {
    since.put(self, now);
  }

  void reset() {
    since.clear();
  }

  /** The entry of a resource as it is today. */
  XmlElement entryOf(Resource resource) {
    XmlElement entry = resource.toEntry();
    Instant corrected = since.get(resource.self());
    if (corrected != null) {
      entry.at("updated").text(corrected.toString());
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
