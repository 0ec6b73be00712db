package dev.greenlight.record;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The append-only diary of a run, one JSON object a line, with the bodies beside it.
 *
 * <p>Each line carries the hash of the line before it, so that a line that was changed, dropped or
 * slipped in shows. Every entry is with the operating system before the run goes on: a killed run
 * loses no finished case. Thread-safe.
 */
public final class Journal implements AutoCloseable {
  /** Name of its file in the folder of the evidence. */
  public static final String FILE = "journal.ndjson";

  static final String BLOBS = "bodies";
  static final String START = "0".repeat(64);

  /** What stands for bytes that are no UTF-8. */
  private static final char UNREADABLE = '\uFFFD';

  private final Path folder;
  private final BlobStore blobs;
  private final FileOutputStream out;
  private final Redactor redactor;
  private final EvidenceIndex index;
  private final AtomicInteger exhibits;
  private final AtomicInteger questions;
  private String previous;
  private boolean sealed;

  /** Starts a journal in a folder that has none yet. */
  public Journal(Path folder) {
    this(folder, JournalFile.EMPTY, create(folder));
  }

  /**
   * Goes on with the journal of a run that was cut off: a half-written last line is dropped, the
   * chain of hashes and all numbering go on.
   *
   * @throws BadEvidence when there is none, it was changed, or its run is still under way
   */
  public static Journal resume(Path folder) {
    JournalFile before = JournalFile.read(folder);
    return new Journal(folder, before, reopen(folder, before));
  }

  private Journal(Path folder, JournalFile before, FileOutputStream out) {
    this.folder = folder;
    this.out = out;
    this.blobs = new BlobStore(folder.resolve(BLOBS));
    this.index = new EvidenceIndex(blobs);
    this.redactor = new Redactor(facts -> append(new JournalEntry.SecretSeen(facts)));
    this.previous = before.last();
    Numbering numbering = Numbering.of(before.entries());
    this.exhibits = new AtomicInteger(numbering.exhibits());
    this.questions = new AtomicInteger(numbering.questions());
    for (JournalEntry entry : before.entries()) {
      index.add(entry);
      if (entry instanceof JournalEntry.SecretSeen seen) {
        redactor.skip(seen.facts());
      }
    }
  }

  private static FileOutputStream create(Path folder) {
    try {
      Files.createDirectories(folder);
      return locked(folder, createFile(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start a journal in " + folder, e);
    }
  }

  private static Path createFile(Path folder) throws IOException {
    try {
      return Files.createFile(folder.resolve(FILE));
    } catch (FileAlreadyExistsException e) {
      throw new BadEvidence(
          "another run has begun to write to " + folder + "; choose another folder", e);
    }
  }

  private static FileOutputStream reopen(Path folder, JournalFile before) {
    try {
      FileOutputStream out = locked(folder, folder.resolve(FILE));
      if (out.getChannel().size() != before.size()) {
        out.close();
        throw underWay(folder);
      }
      out.getChannel().truncate(before.length());
      if (before.length() > 0) {
        out.write('\n');
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot go on with the journal in " + folder, e);
    }
  }

  /** The file for one writer alone; the lock ends with the process, however it ends. */
  private static FileOutputStream locked(Path folder, Path file) throws IOException {
    FileOutputStream out = new FileOutputStream(file.toFile(), true);
    if (lock(out.getChannel())) {
      return out;
    }
    out.close();
    throw underWay(folder);
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      // Beyond every line, so that readers are not locked out where locks are mandatory.
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static BadEvidence underWay(Path folder) {
    return new BadEvidence(
        "a run is still writing to " + folder + "; wait for its end, or stop it first");
  }

  /** The folder that holds this evidence. */
  public Path folder() {
    return folder;
  }

  /** What keeps secrets out of here, and out of every other output of the run. */
  public Redactor redactor() {
    return redactor;
  }

  /**
   * Takes no entry any more: whoever comes with one waits for the end of the program. What is
   * reported after this is what stands in the journal for good.
   */
  public synchronized void seal() {
    sealed = true;
  }

  /** Writes an entry that holds nothing secret. */
  public synchronized void append(JournalEntry entry) {
    while (sealed) {
      LockSupport.park(this);
    }
    try {
      String line = new Line(previous, entry).write();
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      previous = BlobStore.sha256(line.getBytes(StandardCharsets.UTF_8));
      // What is judged now is what was written, read back: online and offline see the same.
      index.add(Line.read(line).entry());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the journal in " + folder, e);
    }
  }

  /**
   * Redacts an exhibit, keeps it and gives its id.
   *
   * @param testCase the case it belongs to; null for what several share
   * @param role what it is called in its scenario
   */
  public String exhibit(String testCase, String role, Exhibit exhibit) {
    Exhibit redacted = redact(exhibit);
    String id = "e" + exhibits.incrementAndGet();
    append(new JournalEntry.Exhibited(id, testCase, role, redacted));
    return id;
  }

  /** The exhibits of a question as they were written, by role. */
  public Exhibits exhibits(Map<String, String> idsByRole) {
    return new Exhibits(index, idsByRole);
  }

  /** An id for the next question. */
  public String nextQuestion() {
    return "q" + questions.incrementAndGet();
  }

  private Exhibit redact(Exhibit exhibit) {
    if (exhibit instanceof Exchange exchange) {
      return redact(exchange);
    }
    if (exhibit instanceof Callback callback) {
      String uri = redactor.redact(callback.uri());
      return new Callback(
          uri,
          callback.parameters().stream()
              .map(
                  parameter ->
                      new Header(
                          parameter.name(),
                          parameter.name().equals("code")
                              ? redactor.learn("code", parameter.value())
                              : redactor.redact(parameter.value())))
              .toList());
    }
    if (exhibit instanceof FileTransfer file) {
      return redact(file);
    }
    if (exhibit instanceof Handshake || exhibit instanceof SecretSample) {
      // Certificates are public, and a sample holds none of its secrets.
      return exhibit;
    }
    if (exhibit instanceof Attested said) {
      return new Attested(
          redactor.redact(said.by()), said.on(), said.holds(), redactor.redact(said.note()));
    }
    return new Fact(redactor.redact(((Fact) exhibit).value()));
  }

  private Exchange redact(Exchange exchange) {
    Exchange.Request request = exchange.request();
    Exchange.Response response = exchange.response();
    return new Exchange(
        new Exchange.Request(
            request.method(),
            redactor.redact(request.uri()),
            redactor.redact(request.headers()),
            keep(request.body())),
        response == null
            ? null
            : new Exchange.Response(
                response.status(), redactor.redact(response.headers()), keep(response.body())),
        exchange.failure() == null ? null : redactor.redact(exchange.failure()),
        exchange.durationMillis());
  }

  private FileTransfer redact(FileTransfer file) {
    return new FileTransfer(
        redactor.redact(file.address()),
        file.login(),
        file.deed(),
        file.server(),
        new FileTransfer.Reply(file.reply().kind(), redactor.redact(file.reply().detail())),
        keep(file.content()),
        file.durationMillis());
  }

  /**
   * Bytes that are no UTF-8 are read as Latin 1, one for one, so that secrets in them are found.
   */
  private Body keep(Body body) {
    if (body.isEmpty()) {
      return Body.NONE;
    }
    byte[] original = body.content();
    String text = body.text();
    Charset charset = StandardCharsets.UTF_8;
    if (text.indexOf(UNREADABLE) >= 0 && !Arrays.equals(text.getBytes(charset), original)) {
      charset = StandardCharsets.ISO_8859_1;
      text = new String(original, charset);
    }
    String redacted = redactor.redact(text);
    byte[] kept = redacted.equals(text) ? original : redacted.getBytes(charset);
    return new Body(blobs.keep(kept), body.bytes(), body.truncated(), kept);
  }

  @Override
  public synchronized void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the journal in " + folder, e);
    }
  }
}
