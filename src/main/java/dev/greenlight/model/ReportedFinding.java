package dev.greenlight.model;

/**
 * A finding as it stands in {@code result.json} and in the reports: words only, every secret
 * already replaced.
 *
 * @param kind name of the defect, such as {@code ReadingGap}
 * @param requirement id of the requirement that it breaks
 * @param severity its weight under the profile of the run
 * @param expected what the duty asked for
 * @param observed what stood there instead
 * @param location where in a document; {@link Location#UNKNOWN} for protocol findings
 * @param fix how to mend it, in a sentence
 */
public record ReportedFinding(
    String kind,
    String requirement,
    Severity severity,
    String expected,
    String observed,
    Location location,
    String fix) {}
