package dev.greenlight.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    this.entries = List.copyOf(entries);
    entries.forEach(index::add);
  }

  /**
   * Opens the evidence in a folder. A last line that a killed run left half-written is passed over.
   *
   * @throws BadEvidence when there is no journal, or its lines do not follow from one another
   */
  public static JournalReader open(Path folder) {
    Path file = folder.resolve(Journal.FILE);
    if (!Files.isRegularFile(file)) {
      throw new BadEvidence(
          "no journal in " + folder + " (a folder that 'greenlight run' wrote has one)");
    }
    List<JournalEntry> entries = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String previous = Journal.START;
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        Line line = parse(text, file, number, reader);
        if (line == null) {
          break;
        }
        if (!line.previous().equals(previous)) {
          throw new BadEvidence(
              "the evidence was changed: line "
                  + number
                  + " of "
                  + file
                  + " does not follow the line before it");
        }
        previous = BlobStore.sha256(text.getBytes(StandardCharsets.UTF_8));
        entries.add(line.entry());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return new JournalReader(folder, entries);
  }

  private static Line parse(String text, Path file, int number, BufferedReader rest)
      throws IOException {
    try {
      return Line.read(text);
    } catch (JsonProcessingException e) {
      if (rest.readLine() == null) {
        return null;
      }
      throw new BadEvidence(
          "the evidence was changed: line " + number + " of " + file + " is no journal entry", e);
    }
  }

  /** Everything that happened, in order. */
  public List<JournalEntry> entries() {
    return entries;
  }

  /** The exhibits of a question, by role. */
  public Exhibits exhibits(Map<String, String> idsByRole) {
    return new Exhibits(index, idsByRole);
  }
}
