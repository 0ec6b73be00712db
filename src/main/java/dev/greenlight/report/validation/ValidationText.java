package dev.greenlight.report.validation;

import dev.greenlight.model.JudgedDocument;
import dev.greenlight.model.Location;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.report.Characters;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells people what {@code validate} found: a verdict, then one message per cause. */
public final class ValidationText {
  private static final int SHOWN_PLACES = 3;
  private static final int SHOWN_CAUSES = 40;
  private static final int SHOWN_PATH = 200;
  private static final Pattern VALUES = Pattern.compile("'[^']*'|\"[^\"]*\"|-?\\d+(\\.\\d+)?");
  private static final String GREEN = "\u001b[32m";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String RESET = "\u001b[0m";

  private final PrintStream out;
  private final boolean colours;

  /** What is told of one document, written in one go: a terminal takes each call for itself. */
  private final StringBuilder text = new StringBuilder();

  /**
   * @param colours whether verdicts are coloured; they are told in words all the same
   */
  public ValidationText(PrintStream out, boolean colours) {
    this.out = out;
    this.colours = colours;
  }

  /** Tells of one document. */
  public void write(JudgedDocument judged) {
    ValidationResult result = judged.result();
    append(coloured(result.verdict()) + "  " + Characters.inOneLine(result.source()));
    if (result.bytes() > 0) {
      line("  ", about(result));
    }
    result.functionBlocks().forEach(this::block);
    result.plugInRules().forEach(this::plugInRule);
    schema(result);
    causes(Cause.of(result));
    splits(judged.splits());
    String source = result.source() + ": ";
    for (String note : result.notes()) {
      line("  note: ", note.startsWith(source) ? note.substring(source.length()) : note);
    }
    append("");
    flush();
  }

  private void splits(List<JudgedDocument.Split> splits) {
    if (splits.isEmpty()) {
      return;
    }
    append("");
    line("  ", "The published tests and their labels disagree on this document:");
    for (JudgedDocument.Split split : splits) {
      line(
          "    " + split.rule() + "  ",
          "%s as coded in 2018, %s by its label: %s. %s"
              .formatted(
                  split.publishedVerdict(), split.mendedVerdict(), split.title(), split.dispute()));
    }
  }

  private static String about(ValidationResult result) {
    return String.format(
        Locale.ROOT,
        "%s, %s%,d bytes, %s, profile %s",
        result.root().isEmpty() ? "no document element" : "<" + result.root() + ">",
        result.sha256().isEmpty() ? "more than " : "",
        result.bytes(),
        result.judgedAs().map(version -> "ESPI " + version.id()).orElse("no version of ESPI"),
        result.profile().id());
  }

  /** The last line over several documents; none over one. */
  public void total(Map<Verdict, Integer> verdicts) {
    int documents = verdicts.values().stream().mapToInt(Integer::intValue).sum();
    if (documents > 1) {
      line(
          "",
          documents
              + " documents: "
              + verdicts.entrySet().stream()
                  .map(each -> each.getValue() + " " + each.getKey())
                  .collect(Collectors.joining(", ")));
      flush();
    }
  }

  private void block(ValidationResult.Block block) {
    String said =
        block.reason() != null
            ? block.reason()
            : block.failedRules().isEmpty()
                ? Count.of(block.inspected(), "thing") + " inspected"
                : "failed: " + String.join(" ", block.failedRules());
    outcome(block.id().toString(), block.verdict(), said);
  }

  /** The verdict is coloured after the line was broken: colours take no room. */
  private void outcome(String id, Verdict verdict, String said) {
    String plain =
        Paragraph.of(
            "  %s  %-14s ".formatted(Characters.visible(id), verdict), Characters.visible(said));
    append(plain.replaceFirst(verdict.name(), Matcher.quoteReplacement(coloured(verdict))));
  }

  private void plugInRule(ValidationResult.PlugInRule rule) {
    outcome(
        rule.rule(),
        rule.verdict(),
        rule.reason() != null
            ? rule.reason()
            : Count.of(rule.inspected(), "thing") + " inspected: " + rule.title());
  }

  private void schema(ValidationResult result) {
    ValidationResult.Schema schema = result.schema();
    if (schema.verdict() != Verdict.FAIL) {
      return;
    }
    append("");
    line(
        "  ",
        "The schema of ESPI %s refuses it in %s:"
            .formatted(result.espiVersion().id(), Count.of(schema.total(), "place")));
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
    line("    ", errors.get(0).message());
    List<Location> places =
        errors.stream().map(error -> new Location(error.line(), error.column(), "")).toList();
    line("      at line ", Places.of(places, errors.size(), SHOWN_PLACES));
  }

  private void causes(List<Cause> causes) {
    causes.stream().limit(SHOWN_CAUSES).forEach(this::cause);
    more(causes.size());
  }

  private void cause(Cause cause) {
    ValidationResult.FeedFinding told = cause.told();
    append("");
    append(
        "  %s  %s  %s%s"
            .formatted(cause.rules(), coloured(cause.severity()), told.kind(), times(cause)));
    if (told.location().line() > 0) {
      line("    at        ", "line " + Places.of(cause.places(), cause.times(), SHOWN_PLACES));
    }
    if (!told.location().path().isEmpty()) {
      line("    path      ", shortened(told.location().path()));
    }
    line("    expected  ", cause.expected());
    line("    observed  ", told.observed());
    line("    why       ", cause.why());
    line("    mend      ", cause.fix());
  }

  private static String times(Cause cause) {
    return cause.times() == 1
        ? ""
        : String.format(
            Locale.ROOT, "  (%s%,d times)", cause.isCounted() ? "" : "at least ", cause.times());
  }

  private static String shortened(String path) {
    return path.length() <= SHOWN_PATH
        ? path
        : path.substring(0, SHOWN_PATH / 2) + "…" + path.substring(path.length() - SHOWN_PATH / 2);
  }

  private void more(int causes) {
    if (causes > SHOWN_CAUSES) {
      append("");
      line("  ", "… and " + (causes - SHOWN_CAUSES) + " more causes; --format json has all");
    }
  }

  /** Names and values come from the other side: none reaches the terminal as a command. */
  private void line(String lead, String text) {
    append(Paragraph.of(lead, Characters.visible(text)));
  }

  private void append(String line) {
    text.append(line).append(System.lineSeparator());
  }

  private void flush() {
    out.print(text);
    out.flush();
    text.setLength(0);
  }

  private String coloured(Verdict verdict) {
    return switch (verdict) {
      case PASS -> coloured(GREEN, verdict.name());
      case FAIL, ERROR -> coloured(RED, verdict.name());
      case WARNING, REVIEW, INCONCLUSIVE, BLOCKED -> coloured(YELLOW, verdict.name());
      case NOT_APPLICABLE -> verdict.name();
    };
  }

  private String coloured(Severity severity) {
    return switch (severity) {
      case ERROR -> coloured(RED, severity.id());
      case WARNING -> coloured(YELLOW, severity.id());
      case INFO -> severity.id();
    };
  }

  private String coloured(String colour, String word) {
    return colours ? colour + word + RESET : word;
  }
}
