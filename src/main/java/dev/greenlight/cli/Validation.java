package dev.greenlight.cli;

import dev.greenlight.cli.input.BadInput;
import dev.greenlight.cli.input.InputDocument;
import dev.greenlight.cli.input.Inputs;
import dev.greenlight.judge.feed.Delivery;
import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.JudgedDocument;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/** Judges documents, several at a time, and hands on the results in the order of the inputs. */
final class Validation {
  /** What is wanted beside the result of a document. */
  enum Beside {
    NOTHING,
    /**
     * As {@link #DISPUTES} where that takes no time to speak of: of a document known to be short.
     */
    DISPUTES_OF_SHORT,
    /** The rules that the other reading of the tests decides differently. */
    DISPUTES,
    /** These, and load curves. */
    PICTURES
  }

  /** In bytes. */
  private static final long SHORT = 16L << 20;

  private final FeedJudge judge;
  private final FeedRuling ruling;
  private final Optional<Snapshot> earlier;
  private final ReadingProgress progress;
  private final Beside beside;
  private final Consumer<JudgedDocument> sink;
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final int threads;
  private final ReadWriteLock shared = new ReentrantReadWriteLock();
  private boolean alone;
  private BadInput heldBack;
  private String heldBackSource;
  private boolean incomplete;
  private long documents;

  /**
   * @param threads documents at a time; one when there is an earlier one to compare with
   * @param earlier what each document is compared with
   * @param progress tells how far the reading has come
   * @param beside what is wanted beside each result
   * @param sink takes each result, in the order of the inputs
   */
  Validation(
      FeedJudge judge,
      FeedRuling ruling,
      int threads,
      Optional<Snapshot> earlier,
      ReadingProgress progress,
      Beside beside,
      Consumer<JudgedDocument> sink) {
    this.judge = judge;
    this.ruling = ruling;
    this.threads = earlier.isPresent() ? 1 : threads;
    this.earlier = earlier;
    this.progress = progress;
    this.beside = beside;
    this.sink = sink;
  }

  /**
   * Judges what these names stand for.
   *
   * @throws UsageError when they stand for one thing only, and that cannot be read
   */
  void judge(List<String> names, Inputs inputs) {
    alone = names.size() == 1;
    try (InOrder<Judged> desk = new InOrder<>(threads, this::tell)) {
      for (String name : names) {
        try {
          inputs.visit(name, document -> judge(document, desk));
        } catch (BadInput e) {
          desk.done(new Judged(name, Optional.empty(), e));
        }
      }
      desk.finish();
    }
    if (heldBack != null) {
      throw new UsageError(heldBack.getMessage());
    }
  }

  /** How often each verdict was given. */
  Map<Verdict, Integer> verdicts() {
    return verdicts;
  }

  Verdict worst() {
    return Verdict.worst(verdicts.keySet().stream());
  }

  /** The exit code, before what the user wants to fail on. */
  int exitCode() {
    int code = ExitCode.of(worst());
    if (incomplete && documents == 0) {
      return ExitCode.worst(code, ExitCode.USAGE);
    }
    return incomplete ? ExitCode.worst(code, ExitCode.INCOMPLETE) : code;
  }

  /** Whether every input could be read. */
  boolean isComplete() {
    return !incomplete;
  }

  /**
   * What came of a document.
   *
   * @param result empty when it cannot be read
   * @param why it cannot; null when it can
   */
  private record Judged(String source, Optional<JudgedDocument> result, BadInput why) {}

  /** What can be opened only now is judged now; what lasts, on another thread. */
  private void judge(InputDocument document, InOrder<Judged> desk) {
    if (threads == 1 || !document.lasting()) {
      desk.done(judged(document));
    } else {
      desk.give(() -> judgedAmongOthers(document));
    }
  }

  /** A document for which there is no memory beside others may have it for itself. */
  private Judged judgedAmongOthers(InputDocument document) {
    shared.readLock().lock();
    try {
      return examined(document);
    } catch (OutOfMemoryError e) {
      // Alone, below.
    } finally {
      shared.readLock().unlock();
    }
    shared.writeLock().lock();
    try {
      return judged(document);
    } finally {
      shared.writeLock().unlock();
    }
  }

  private Judged judged(InputDocument document) {
    try {
      return examined(document);
    } catch (OutOfMemoryError e) {
      return new Judged(
          document.source(),
          Optional.empty(),
          new BadInput(
              document.source()
                  + ": takes more memory than Java has here"
                  + " (more: GREENLIGHT_JAVA_OPTS=-Xmx4g)"));
    }
  }

  private Judged examined(InputDocument document) {
    try (PushbackInputStream in =
        new PushbackInputStream(progress.watched(document, document.opener().open()))) {
      int first = in.read();
      if (first < 0) {
        throw new BadInput(document.source() + ": is empty (0 bytes)");
      }
      in.unread(first);
      Delivery delivery = new Delivery(document.fileName(), earlier);
      return new Judged(
          document.source(),
          Optional.of(
              switch (beside) {
                case NOTHING -> judge(document, in, delivery);
                case DISPUTES_OF_SHORT ->
                    isShort(document)
                        ? judge.compare(document.source(), in, ruling, delivery)
                        : judge(document, in, delivery);
                case DISPUTES -> judge.compare(document.source(), in, ruling, delivery);
                case PICTURES -> judge.portray(document.source(), in, ruling, delivery);
              }),
          null);
    } catch (IOException e) {
      return new Judged(
          document.source(),
          Optional.empty(),
          e instanceof BadInput bad ? bad : notClosed(document, e));
    }
  }

  private JudgedDocument judge(InputDocument document, InputStream in, Delivery delivery)
      throws IOException {
    return JudgedDocument.of(judge.judge(document.source(), in, ruling, delivery));
  }

  private static boolean isShort(InputDocument document) {
    return document.bytes() >= 0 && document.bytes() <= SHORT;
  }

  private void tell(Judged judged) {
    if (judged.result().isEmpty()) {
      unreadable(judged.source(), judged.why());
      return;
    }
    releaseHeldBack();
    alone = false;
    documents++;
    took(judged.result().get());
  }

  private static BadInput notClosed(InputDocument document, IOException e) {
    return new BadInput(document.source() + ": cannot be read: " + e.getMessage());
  }

  /**
   * One bad thing alone is a mistake of the user's; among others it is listed, and the rest goes
   * on. Which of both it is only the next thing tells.
   */
  private void unreadable(String source, BadInput why) {
    releaseHeldBack();
    if (alone) {
      alone = false;
      heldBack = why;
      heldBackSource = source;
    } else {
      list(source, why);
    }
  }

  private void releaseHeldBack() {
    if (heldBack != null) {
      BadInput why = heldBack;
      heldBack = null;
      list(heldBackSource, why);
    }
  }

  private void list(String source, BadInput why) {
    incomplete = true;
    took(
        JudgedDocument.of(
            new ValidationResult(
                source,
                0,
                "",
                "",
                ruling.version().orElse(EspiVersion.V4_0),
                ruling.profile(),
                Verdict.INCONCLUSIVE,
                new ValidationResult.Schema(Verdict.NOT_APPLICABLE, List.of(), 0),
                List.of(),
                List.of(),
                new ValidationResult.Counts(0, 0, 0),
                0,
                List.of(why.getMessage()))));
  }

  private void took(JudgedDocument judged) {
    progress.judged();
    verdicts.merge(judged.result().verdict(), 1, Integer::sum);
    sink.accept(judged);
  }
}
