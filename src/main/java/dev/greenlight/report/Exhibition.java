package dev.greenlight.report;

import dev.greenlight.record.Exhibit;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Everything on record, in order; bodies are loaded one exhibit at a time. */
final class Exhibition {
  private final JournalReader journal;
  private final Map<String, JournalEntry.Exhibited> byId = new LinkedHashMap<>();

  Exhibition(JournalReader journal) {
    this.journal = journal;
    journal.entries().stream()
        .filter(JournalEntry.Exhibited.class::isInstance)
        .map(JournalEntry.Exhibited.class::cast)
        .forEach(each -> byId.put(each.id(), each));
  }

  Stream<JournalEntry.Exhibited> all() {
    return byId.values().stream();
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  String role(String id) {
    return byId.get(id).role();
  }

  /** The exhibit with its bodies. */
  Exhibit load(String id) {
    return journal.exhibits(Map.of("shown", id)).any("shown");
  }
}
