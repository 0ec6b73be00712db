package dev.greenlight.judge;

import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import java.util.Optional;

/** What an answer allows the caches on its way (RFC 9111 section 5.2.2). */
public final class CacheControl {
  private CacheControl() {}

  /** Caches may keep what none should. */
  public record StorageAllowed(String expected, String observed) implements Finding {}

  /** The finding against an answer that is not {@code no-store} (section 5.2.2.5). */
  public static Optional<Finding> storageAllowed(Exchange.Response response) {
    String written = String.join(", ", response.headers("Cache-Control"));
    return ListedWords.of(response, "Cache-Control").anyMatch("no-store"::equals)
        ? Optional.empty()
        : Optional.of(
            new StorageAllowed(
                "Cache-Control: no-store", written.isEmpty() ? "no such header" : written));
  }
}
