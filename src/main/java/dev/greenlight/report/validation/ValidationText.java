package dev.greenlight.report.validation;

import dev.greenlight.model.Location;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.report.Characters;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells people what {@code validate} found: a verdict, then one message per cause. */
public final class ValidationText {
  private static final int SHOWN_PLACES = 3;
  private static final int SHOWN_CAUSES = 40;
  private static final Pattern VALUES = Pattern.compile("'[^']*'|\"[^\"]*\"|-?\\d+(\\.\\d+)?");
  private static final String RESET = "\u001b[0m";

  private final PrintStream out;
  private final boolean colours;

  /**
   * @param colours whether verdicts are coloured; they are told in words all the same
   */
  public ValidationText(PrintStream out, boolean colours) {
    this.out = out;
    this.colours = colours;
  }

  /** Tells of one document. */
  public void write(ValidationResult result) {
    out.println(coloured(result.verdict()) + "  " + Characters.visible(result.source()));
    if (result.bytes() > 0) {
      line(about(result));
    }
    blocks(result);
    schema(result.schema());
    findings(result.findings());
    result.notes().forEach(note -> line("  note: " + note));
    out.println();
  }

  private static String about(ValidationResult result) {
    return String.format(
        Locale.ROOT,
        "  %s, %s%,d bytes, ESPI %s, profile %s",
        result.root().isEmpty() ? "no document element" : "<" + result.root() + ">",
        result.sha256().isEmpty() ? "more than " : "",
        result.bytes(),
        result.espiVersion().id(),
        result.profile().id());
  }

  /** The last line over several documents; none over one. */
  public void total(Map<Verdict, Integer> verdicts) {
    int documents = verdicts.values().stream().mapToInt(Integer::intValue).sum();
    if (documents <= 1) {
      return;
    }
    line(
        documents
            + " documents: "
            + verdicts.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", ")));
  }

  private void blocks(ValidationResult result) {
    for (ValidationResult.Block block : result.functionBlocks()) {
      line(
          "  %s  %-14s %s"
              .formatted(
                  block.id(),
                  block.verdict(),
                  block.reason() != null
                      ? block.reason()
                      : block.failedRules().isEmpty()
                          ? block.inspected() + " things inspected"
                          : "failed: " + String.join(" ", block.failedRules())));
    }
  }

  private void schema(ValidationResult.Schema schema) {
    if (schema.verdict() != Verdict.FAIL) {
      return;
    }
    out.println();
    line("  The schema refuses it in " + schema.total() + " places:");
    Map<String, List<ValidationResult.SchemaError>> causes = new LinkedHashMap<>();
    for (ValidationResult.SchemaError error : schema.errors()) {
      causes
          .computeIfAbsent(
              VALUES.matcher(error.message()).replaceAll("…"), key -> new ArrayList<>())
          .add(error);
    }
    causes.values().stream().limit(SHOWN_CAUSES).forEach(this::schemaCause);
    more(causes.size());
  }

  private void schemaCause(List<ValidationResult.SchemaError> errors) {
    String places =
        errors.stream()
            .limit(SHOWN_PLACES)
            .map(error -> error.line() + ":" + error.column())
            .collect(Collectors.joining(", "));
    line("    " + errors.get(0).message());
    line("      at line " + places + andMore(errors.size()));
  }

  private void findings(List<ValidationResult.FeedFinding> findings) {
    Map<String, List<ValidationResult.FeedFinding>> causes = new LinkedHashMap<>();
    for (ValidationResult.FeedFinding finding : findings) {
      causes
          .computeIfAbsent(finding.rule() + " " + finding.kind(), key -> new ArrayList<>())
          .add(finding);
    }
    causes.values().stream().limit(SHOWN_CAUSES).forEach(this::cause);
    more(causes.size());
  }

  private void cause(List<ValidationResult.FeedFinding> findings) {
    ValidationResult.FeedFinding first = findings.get(0);
    String places =
        findings.stream()
            .limit(SHOWN_PLACES)
            .map(finding -> place(finding.location()))
            .filter(place -> !place.isEmpty())
            .collect(Collectors.joining(", "));
    out.println();
    line(
        "  %s  %s  %s%s"
            .formatted(
                first.rule(),
                first.severity().id(),
                first.kind(),
                first.alike() > 1
                    ? String.format(Locale.ROOT, "  (%,d times)", first.alike())
                    : ""));
    if (!places.isEmpty()) {
      line("    at        line " + places + andMore(first.alike()));
    }
    if (!first.location().path().isEmpty()) {
      line("    path      " + first.location().path());
    }
    line("    expected  " + first.expected());
    line("    observed  " + first.observed());
    line("    why       " + first.why());
    line("    mend      " + first.fix());
  }

  /**
   * Names and values come from the other side: nothing in them reaches the terminal as a command.
   */
  private void line(String text) {
    out.println(Characters.visible(text));
  }

  private static String place(Location location) {
    return location.line() == 0 ? "" : location.line() + ":" + location.column();
  }

  private static String andMore(long count) {
    return count > SHOWN_PLACES ? " and " + (count - SHOWN_PLACES) + " more" : "";
  }

  private void more(int causes) {
    if (causes > SHOWN_CAUSES) {
      out.println();
      line("  … and " + (causes - SHOWN_CAUSES) + " more causes; --format json has all");
    }
  }

  private String coloured(Verdict verdict) {
    String word = verdict.name();
    if (!colours) {
      return word;
    }
    String colour =
        switch (verdict) {
          case PASS -> "\u001b[32m";
          case FAIL, ERROR -> "\u001b[31m";
          case WARNING, REVIEW, INCONCLUSIVE, BLOCKED -> "\u001b[33m";
          case NOT_APPLICABLE -> "";
        };
    return colour + word + RESET;
  }
}
