package dev.greenlight.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the file of a journal says, line after line, each proved by the next.
 *
 * @param entries everything that happened, in order
 * @param last hash of the last line: what the next one has to carry
 * @param length bytes up to the end of the last line, its newline not counted; what a killed run
 *     left half-written comes after it
 * @param size bytes of the file
 */
record JournalFile(List<JournalEntry> entries, String last, long length, long size) {
  /** Nothing was written yet. */
  static final JournalFile EMPTY = new JournalFile(List.of(), Journal.START, 0, 0);

  JournalFile {
    entries = List.copyOf(entries);
  }

  /**
   * Reads it. A last line that a killed run left half-written is passed over.
   *
   * @param folder of the evidence
   * @throws BadEvidence when there is no journal; ChangedEvidence when its lines do not follow from
   *     one another
   */
  static JournalFile read(Path folder) {
    Path file = folder.resolve(Journal.FILE);
    if (!Files.isRegularFile(file)) {
      throw new BadEvidence(
          "no journal in " + folder + " (a folder that 'greenlight run' wrote has one)");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new Lines(file, in).read();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The pass over the file. */
  private static final class Lines {
    /** What a hostile answer can make of one line, its headers and findings being bounded. */
    private static final int LONGEST = 1 << 26;

    private final Path file;
    private final InputStream in;
    private final List<JournalEntry> entries = new ArrayList<>();
    private String previous = Journal.START;
    private long length;
    private long position;
    private boolean terminated = true;
    private final byte[] chunk = new byte[64 * 1024];
    private int begin;
    private int end;

    Lines(Path file, InputStream in) {
      this.file = file;
      this.in = in;
    }

    JournalFile read() throws IOException {
      for (byte[] line = next(); terminated || line.length > 0; line = next()) {
        if (!add(line)) {
          break;
        }
      }
      return new JournalFile(entries, previous, length, position);
    }

    /** The bytes up to the next newline, or up to the end of the file. */
    private byte[] next() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      terminated = false;
      while (!terminated && (begin < end || fill())) {
        int newline = begin;
        while (newline < end && chunk[newline] != '\n') {
          newline++;
        }
        terminated = newline < end;
        line.write(chunk, begin, newline - begin);
        int after = terminated ? newline + 1 : newline;
        position += after - begin;
        begin = after;
        if (line.size() > LONGEST) {
          throw new ChangedEvidence(
              "the evidence was changed: " + here() + " is longer than any that a run writes");
        }
      }
      return line.toByteArray();
    }

    private boolean fill() throws IOException {
      begin = 0;
      end = in.readNBytes(chunk, 0, chunk.length);
      return end > 0;
    }

    /** Takes a line; false when it is the last and only half there. */
    private boolean add(byte[] bytes) {
      Line line;
      try {
        line = Line.read(new String(bytes, StandardCharsets.UTF_8));
      } catch (JsonProcessingException e) {
        if (!terminated) {
          return false;
        }
        throw new ChangedEvidence(
            "the evidence was changed: " + here() + " is no journal entry", e);
      }
      if (line == null || line.entry() == null || !previous.equals(line.previous())) {
        throw new ChangedEvidence(
            "the evidence was changed: " + here() + " does not follow the line before it");
      }
      entries.add(line.entry());
      previous = BlobStore.sha256(bytes);
      length = terminated ? position - 1 : position;
      return true;
    }

    private String here() {
      return "line " + (entries.size() + 1) + " of " + file;
    }
  }
}
