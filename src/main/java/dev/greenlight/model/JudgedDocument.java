package dev.greenlight.model;

import java.util.List;

/**
 * A result with what people want to see beside it.
 *
 * @param result what was found
 * @param curves one for each MeterReading with readings, as far as drawn
 * @param furtherCurves how many more there would be
 * @param splits rules that the published reading and ours decide differently on this document
 */
public record JudgedDocument(
    ValidationResult result, List<LoadCurve> curves, int furtherCurves, List<Split> splits) {

  public JudgedDocument {
    curves = List.copyOf(curves);
    splits = List.copyOf(splits);
  }

  /** A result alone. */
  public static JudgedDocument of(ValidationResult result) {
    return new JudgedDocument(result, List.of(), 0, List.of());
  }

  /**
   * A rule that two readings decide differently.
   *
   * @param published whether it holds as the test was published in 2018
   * @param mended whether it holds as its label says
   * @param dispute where the two part, and why; empty when the catalogue does not tell
   */
  public record Split(
      String rule, String title, boolean published, boolean mended, String dispute) {
    /** What the rule says of the document as the test was published. */
    public Verdict publishedVerdict() {
      return verdict(published);
    }

    /** What it says by its label. */
    public Verdict mendedVerdict() {
      return verdict(mended);
    }

    private static Verdict verdict(boolean holds) {
      return holds ? Verdict.PASS : Verdict.FAIL;
    }
  }
}
