package dev.greenlight.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which deviation was caught by whom; the product's own proof.
 *
 * @param deviations one row each
 * @param summary how many rows of each outcome
 * @param oneIn of so many cells of the access matrix that need not notice a sin, one was asked in
 *     its trial; 1 for all of them, 0 where that is not known
 */
public record KillMatrix(
    List<Row> deviations,
    Summary summary,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int oneIn) {

  public KillMatrix {
    deviations = List.copyOf(deviations);
    Objects.requireNonNull(summary);
  }

  /** The matrix of these rows, of which nobody knows who was asked. */
  public static KillMatrix of(List<Row> rows) {
    return of(rows, 0);
  }

  /** The matrix of these rows, with how many cells of the access matrix were asked. */
  public static KillMatrix of(List<Row> rows, int oneIn) {
    return new KillMatrix(rows, Summary.of(rows), oneIn);
  }

  /** Whether not everybody was asked who had no reason to complain. */
  public boolean isSampled() {
    return oneIn > 1;
  }

  /** What became of a deviation. */
  public enum Outcome {
    /** Every check that had to notice did, and nobody else complained. */
    KILLED,
    /** Someone who had to notice did not. */
    SURVIVED,
    /** Someone complained who had no reason to. */
    LEAKED,
    /** The evidence on disk calls for another verdict than the run gave: a fault of ours. */
    ERROR;

    /** As the matrix writes it: lower case. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One deviation.
   *
   * @param id its name
   * @param layer where the sin is committed
   * @param requirement what it breaks
   * @param killedBy who must notice
   * @param alsoBreaks other duties, each with those of the killers that must name it and not the
   *     first one
   * @param collateral who may notice
   * @param expected what the broken duty calls for
   * @param observed who noticed
   * @param landed whether the evidence differs from that of correct behaviour, in every case that
   *     must notice
   * @param outcome of the trial
   * @param remark what a reader should know; empty for nothing
   */
  public record Row(
      String id,
      String layer,
      String requirement,
      Set<String> killedBy,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedMap<String, Set<String>> alsoBreaks,
      Set<String> collateral,
      Prediction expected,
      Set<String> observed,
      boolean landed,
      Outcome outcome,
      String remark) {
    public Row {
      // One that was read from a file may lack them.
      Stream.of(id, layer, requirement, killedBy, outcome).forEach(Objects::requireNonNull);
      SortedMap<String, Set<String>> sorted = new TreeMap<>();
      if (alsoBreaks != null) {
        alsoBreaks.forEach((duty, ids) -> sorted.put(duty, new TreeSet<>(ids)));
      }
      alsoBreaks = sorted;
    }
  }

  /**
   * Totals.
   *
   * @param total rows
   * @param killed rows that were killed
   * @param survived rows that survived
   * @param leaked rows that leaked
   * @param errors rows whose trial went wrong
   * @param byLayer rows per layer
   */
  public record Summary(
      int total, int killed, int survived, int leaked, int errors, Map<String, Integer> byLayer) {
    static Summary of(List<Row> rows) {
      Map<String, Integer> byLayer = new TreeMap<>();
      rows.forEach(row -> byLayer.merge(row.layer, 1, Integer::sum));
      return new Summary(
          rows.size(),
          count(rows, Outcome.KILLED),
          count(rows, Outcome.SURVIVED),
          count(rows, Outcome.LEAKED),
          count(rows, Outcome.ERROR),
          byLayer);
    }

    private static int count(List<Row> rows, Outcome outcome) {
      return (int) rows.stream().filter(row -> row.outcome == outcome).count();
    }
  }

  /** Whether all were killed, and there were any. */
  public boolean isProof() {
    return summary.killed == summary.total && summary.total > 0;
  }

  /** Whether a trial went wrong, so that its row says nothing of the checks. */
  public boolean hasErrors() {
    return summary.errors > 0;
  }
}
