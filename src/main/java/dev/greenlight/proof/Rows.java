package dev.greenlight.proof;

import dev.greenlight.model.Profile;
import dev.greenlight.party.deviation.Deviation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Rows of a kill matrix, written while the next trial goes on. A trial that breaks down is a row
 * that says so; the others are not lost with it.
 */
final class Rows {
  private final List<CompletableFuture<KillMatrix.Row>> rows = new ArrayList<>();
  private final AtomicInteger done = new AtomicInteger();
  private final int total;
  private final Function<Deviation, Prediction> predictions;
  private final BiConsumer<Integer, Integer> progress;

  /**
   * @param total how many there will be
   * @param progress told how many of how many are done
   */
  Rows(
      int total,
      Function<Deviation, Prediction> predictions,
      BiConsumer<Integer, Integer> progress) {
    this.total = total;
    this.predictions = predictions;
    this.progress = progress;
  }

  /**
   * Adds the row of a deviation.
   *
   * @param trial makes the run now, and leaves to another thread what it shows
   */
  void add(Deviation deviation, Supplier<Supplier<KillMatrix.Row>> trial) {
    Prediction expected = predictions.apply(deviation);
    rows.add(
        begun(trial)
            .handle(
                (row, failure) ->
                    failure == null ? row : wentWrong(deviation, expected, cause(failure)))
            .whenComplete((row, failure) -> progress.accept(done.incrementAndGet(), total)));
  }

  private static CompletableFuture<KillMatrix.Row> begun(Supplier<Supplier<KillMatrix.Row>> trial) {
    try {
      return CompletableFuture.supplyAsync(trial.get());
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  private static KillMatrix.Row wentWrong(
      Deviation deviation, Prediction expected, Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    Remarks remarks = new Remarks();
    remarks.errorIf(
        true, "the trial went wrong: " + failure + (trace.length == 0 ? "" : " at " + trace[0]));
    return new KillMatrix.Row(
        deviation.id(),
        deviation.layer().name(),
        deviation.breaks(),
        deviation.killedBy(Profile.CERTIFICATION),
        deviation.alsoBreaks(),
        deviation.collateral(Profile.CERTIFICATION),
        expected,
        Set.of(),
        false,
        remarks.outcome(),
        remarks.text());
  }

  /** All, in the order in which they were added, when the last is written. */
  List<KillMatrix.Row> all() {
    return rows.stream().map(CompletableFuture::join).toList();
  }
}
