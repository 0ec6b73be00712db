package dev.greenlight.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code validate} found in one document.
 *
 * @param source the document as the user named it
 * @param bytes length of the XML, unpacked
 * @param sha256 hash of the XML, unpacked, hexadecimal; empty when it could not be read
 * @param root local name of the document element; empty when there is none
 * @param espiVersion the version whose schemas were applied
 * @param profile reading of the rules
 * @param verdict of the document under the profile
 * @param schema what the schema says; no part of the verdict under {@link Profile#OFFICIAL_2018}
 * @param functionBlocks every block asked for, by number
 * @param findings each occurrence, up to a limit per rule
 * @param counts exact totals by severity
 * @param advised how many things Greenlight's own rules looked at, those on readability aside
 * @param plugInRules rules of a utility or regulator, those that had nothing to judge included
 * @param notes what a reader should know beside: which versions fit and why, what was not evaluated
 */
public record ValidationResult(
    String source,
    long bytes,
    String sha256,
    String root,
    EspiVersion espiVersion,
    Profile profile,
    Verdict verdict,
    Schema schema,
    List<Block> functionBlocks,
    List<FeedFinding> findings,
    Counts counts,
    long advised,
    List<PlugInRule> plugInRules,
    List<String> notes) {

  public ValidationResult {
    plugInRules = List.copyOf(plugInRules);
    functionBlocks = List.copyOf(functionBlocks);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /** The version whose schemas were applied; empty for what no schema is there for. */
  public Optional<EspiVersion> judgedAs() {
    return schema.verdict() == Verdict.NOT_APPLICABLE ? Optional.empty() : Optional.of(espiVersion);
  }

  /** A result without rules of others. */
  public ValidationResult(
      String source,
      long bytes,
      String sha256,
      String root,
      EspiVersion espiVersion,
      Profile profile,
      Verdict verdict,
      Schema schema,
      List<Block> functionBlocks,
      List<FeedFinding> findings,
      Counts counts,
      long advised,
      List<String> notes) {
    this(
        source,
        bytes,
        sha256,
        root,
        espiVersion,
        profile,
        verdict,
        schema,
        functionBlocks,
        findings,
        counts,
        advised,
        List.of(),
        notes);
  }

  /**
   * Outcome of one rule of a utility or regulator.
   *
   * @param rule name of the plug-in, a colon, id in the plug-in
   * @param inspected how many things it looked at
   * @param reason why it was not decided; null when it was
   */
  public record PlugInRule(
      String rule, String title, Verdict verdict, long inspected, String reason) {}

  /**
   * Outcome of schema validation.
   *
   * @param verdict NOT_APPLICABLE when there is no schema for such a document
   * @param errors the first ones
   * @param total how many there are in all, also those that are not listed
   */
  public record Schema(Verdict verdict, List<SchemaError> errors, long total) {
    public Schema {
      errors = List.copyOf(errors);
    }
  }

  /** One schema error; line and column from 1. */
  public record SchemaError(int line, int column, String message) {}

  /**
   * Outcome of one function block.
   *
   * @param id the block
   * @param verdict its verdict
   * @param inspected how many things its rules looked at
   * @param failedRules ids of the rules that failed, sorted
   * @param reason why it was not decided; null when it was
   */
  public record Block(
      FunctionBlockId id,
      Verdict verdict,
      long inspected,
      List<String> failedRules,
      String reason) {
    public Block {
      failedRules = List.copyOf(failedRules);
    }
  }

  /**
   * One occurrence of a defect in a document.
   *
   * @param rule id of the rule, such as {@code D042} or {@code GBX-INT-01}
   * @param kind name of the defect, such as {@code ReadingGap}
   * @param severity its weight under the profile
   * @param functionBlocks blocks whose verdict it touches; empty for rules that stand for
   *     themselves
   * @param occurrences how often this rule fired in the document, all told
   * @param alike how many of these are defects of this kind
   * @param location where
   * @param message the whole story in a sentence
   * @param expected what the duty asked for
   * @param observed what stood there instead
   * @param why the requirement behind it, and what it costs those who read the data
   * @param fix how to mend it
   */
  public record FeedFinding(
      String rule,
      String kind,
      Severity severity,
      List<FunctionBlockId> functionBlocks,
      long occurrences,
      long alike,
      Location location,
      String message,
      String expected,
      String observed,
      String why,
      String fix) {
    public FeedFinding {
      functionBlocks = List.copyOf(functionBlocks);
    }
  }

  /** Exact totals of all occurrences by severity, also of those that are not listed. */
  public record Counts(long error, long warning, long info) {}
}
