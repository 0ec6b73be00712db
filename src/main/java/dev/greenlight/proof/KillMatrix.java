package dev.greenlight.proof;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which deviation was caught by whom; the product's own proof.
 *
 * @param deviations one row each
 * @param summary how many rows of each outcome
 */
public record KillMatrix(List<Row> deviations, Summary summary) {

  public KillMatrix {
    deviations = List.copyOf(deviations);
  }

  /** The matrix of these rows. */
  public static KillMatrix of(List<Row> rows) {
    return new KillMatrix(rows, Summary.of(rows));
  }

  /** What became of a deviation. */
  public enum Outcome {
    /** Every check that had to notice did, and nobody else complained. */
    KILLED,
    /** Someone who had to notice did not. */
    SURVIVED,
    /** Someone complained who had no reason to. */
    LEAKED;

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
   * @param collateral who may notice
   * @param expected what the broken duty calls for
   * @param observed who noticed
   * @param landed whether the evidence differs from that of correct behaviour
   * @param outcome of the trial
   * @param remark what a reader should know; empty for nothing
   */
  public record Row(
      String id,
      String layer,
      String requirement,
      Set<String> killedBy,
      Set<String> collateral,
      Prediction expected,
      Set<String> observed,
      boolean landed,
      Outcome outcome,
      String remark) {}

  /**
   * Totals.
   *
   * @param total rows
   * @param killed rows that were killed
   * @param survived rows that survived
   * @param leaked rows that leaked
   * @param byLayer rows per layer
   */
  public record Summary(
      int total, int killed, int survived, int leaked, Map<String, Integer> byLayer) {
    static Summary of(List<Row> rows) {
      Map<String, Integer> byLayer = new TreeMap<>();
      rows.forEach(row -> byLayer.merge(row.layer, 1, Integer::sum));
      return new Summary(
          rows.size(),
          count(rows, Outcome.KILLED),
          count(rows, Outcome.SURVIVED),
          count(rows, Outcome.LEAKED),
          byLayer);
    }

    private static int count(List<Row> rows, Outcome outcome) {
      return (int) rows.stream().filter(row -> row.outcome == outcome).count();
    }
  }

  /** Whether none survived or leaked. */
  public boolean isProof() {
    return summary.survived == 0 && summary.leaked == 0 && summary.total > 0;
  }
}
