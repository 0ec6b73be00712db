package dev.greenlight.record;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was put on record, found by id; bodies are fetched from the store when asked for.
 * Thread-safe.
 */
final class EvidenceIndex {
  private final BlobStore blobs;
  private final Map<String, Exhibit> exhibits = new ConcurrentHashMap<>();
  private final Map<String, SecretFacts> secrets = new ConcurrentHashMap<>();
  private final Map<Object, Object> memo = new ConcurrentHashMap<>();

  EvidenceIndex(BlobStore blobs) {
    this.blobs = blobs;
  }

  void add(JournalEntry entry) {
    if (entry instanceof JournalEntry.Exhibited exhibited) {
      exhibits.put(exhibited.id(), exhibited.exhibit());
    } else if (entry instanceof JournalEntry.SecretSeen seen) {
      secrets.put(seen.facts().pseudonym(), seen.facts());
    }
  }

  Exhibit exhibit(String id) {
    Exhibit exhibit = exhibits.get(id);
    if (exhibit == null) {
      throw new ChangedEvidence("the evidence is incomplete: exhibit " + id + " is missing");
    }
    if (exhibit instanceof FileTransfer file) {
      return load(file);
    }
    return exhibit instanceof Exchange exchange ? load(exchange) : exhibit;
  }

  /** Ids of all exhibits. */
  Set<String> ids() {
    return exhibits.keySet();
  }

  SecretFacts secret(String pseudonym) {
    return secrets.get(pseudonym);
  }

  @SuppressWarnings("unchecked")
  <T> T once(Object key, Supplier<T> value) {
    return (T) memo.computeIfAbsent(key, unused -> value.get());
  }

  private Exchange load(Exchange exchange) {
    Exchange.Request request = exchange.request();
    Exchange.Response response = exchange.response();
    return new Exchange(
        new Exchange.Request(
            request.method(), request.uri(), request.headers(), load(request.body())),
        response == null
            ? null
            : new Exchange.Response(response.status(), response.headers(), load(response.body())),
        exchange.failure(),
        exchange.durationMillis());
  }

  private FileTransfer load(FileTransfer file) {
    return new FileTransfer(
        file.address(),
        file.login(),
        file.deed(),
        file.server(),
        file.reply(),
        load(file.content()),
        file.durationMillis());
  }

  private Body load(Body body) {
    return body.sha256().isEmpty()
        ? Body.NONE
        : new Body(body.sha256(), body.bytes(), body.truncated(), blobs.fetch(body.sha256()));
  }
}
