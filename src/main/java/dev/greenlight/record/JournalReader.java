package dev.greenlight.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The read side of the evidence: what happened, and the exhibits by their ids. Thread-safe.
 *
 * <p>Judging code gets its exhibits from here and from nowhere else.
 */
public final class JournalReader {
  private final EvidenceIndex index;
  private final List<JournalEntry> entries;

  private JournalReader(Path folder, List<JournalEntry> entries) {
    this.index = new EvidenceIndex(new BlobStore(folder.resolve(Journal.BLOBS)));
    this.entries = entries;
    entries.forEach(index::add);
  }

  /**
   * Opens the evidence in a folder. A last line that a killed run left half-written is passed over.
   *
   * @throws BadEvidence when there is no journal, or its lines do not follow from one another
   */
  public static JournalReader open(Path folder) {
    return new JournalReader(folder, JournalFile.read(folder).entries());
  }

  /** Everything that happened, in order. */
  public List<JournalEntry> entries() {
    return entries;
  }

  /**
   * Reads every body that the journal names, whether a question needs it or not.
   *
   * @throws ChangedEvidence when one is missing or was changed
   */
  public void readAllBodies() {
    index.ids().forEach(index::exhibit);
  }

  /** The exhibits of a question, by role. */
  public Exhibits exhibits(Map<String, String> idsByRole) {
    return new Exhibits(index, idsByRole);
  }
}
