package dev.greenlight.report.validation;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.JudgedDocument;
import dev.greenlight.model.Location;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.SchemaError;
import dev.greenlight.model.Verdict;
import dev.greenlight.report.RuleAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One document as the page shows it. */
public final class DocumentView {
  private static final int SHOWN_PLACES = 12;
  private static final Pattern VALUES = Pattern.compile("'[^']*'|\"[^\"]*\"|-?\\d+(\\.\\d+)?");
  private static final Pattern FITS = Pattern.compile("the document (fits|does not fit) ESPI .*");

  /** One cause of the schema, or of the rules. */
  public record CauseView(
      List<RuleView> rules,
      String severity,
      String kind,
      String times,
      String places,
      String path,
      String expected,
      String observed,
      String why,
      String fix) {}

  /**
   * A rule and where it is explained.
   *
   * @param page null when nobody can be sent there
   */
  public record RuleView(String id, String page) {}

  /** A function block. */
  public record BlockView(String id, Verdict verdict, String said) {}

  private final JudgedDocument judged;
  private final ValidationResult result;
  private final int number;
  private final Optional<URI> pages;

  DocumentView(JudgedDocument judged, int number, Optional<URI> pages) {
    this.judged = judged;
    this.result = judged.result();
    this.number = number;
    this.pages = pages;
  }

  public int number() {
    return number;
  }

  public String source() {
    return result.source().equals("-") ? "standard input" : result.source();
  }

  public Verdict verdict() {
    return result.verdict();
  }

  /** What the verdict means, in a sentence. */
  public String statement() {
    return switch (result.verdict()) {
      case PASS -> "Every rule that applies holds.";
      case WARNING -> "No binding rule is broken; something should be mended all the same.";
      case FAIL -> "Not conformant: at least one binding rule, or the schema, is broken.";
      case INCONCLUSIVE -> "Not decided: see the notes.";
      case NOT_APPLICABLE -> "Nothing in the document is judged under this profile.";
      case REVIEW, BLOCKED -> "Not decided yet.";
      case ERROR -> "Something that judges broke: the verdict says nothing of the document.";
    };
  }

  public boolean wasRead() {
    return result.bytes() > 0;
  }

  /** Facts for the head of the section, by name. */
  public Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Document element", result.root().isEmpty() ? "none" : result.root());
    facts.put("Profile", result.profile().id());
    facts.put(
        "Judged by the schemas of ESPI",
        result.judgedAs().map(EspiVersion::id).orElse("none: there is no schema for it"));
    facts.put("Length", String.format(Locale.ROOT, "%,d bytes", result.bytes()));
    facts.put(
        "Findings",
        Count.of(result.counts().error(), "error")
            + ", "
            + Count.of(result.counts().warning(), "warning")
            + ", "
            + Count.of(result.counts().info(), "remark"));
    facts.put("SHA-256", result.sha256().isEmpty() ? "unknown" : result.sha256());
    return facts;
  }

  public List<CurveView> curves() {
    List<CurveView> views = new ArrayList<>();
    judged.curves().forEach(curve -> views.add(new CurveView(curve, views.size() + 1)));
    return views;
  }

  public int furtherCurves() {
    return judged.furtherCurves();
  }

  public List<BlockView> blocks() {
    return result.functionBlocks().stream()
        .map(block -> new BlockView(block.id().toString(), block.verdict(), said(block)))
        .toList();
  }

  public List<BlockView> plugInRules() {
    return result.plugInRules().stream()
        .map(
            rule ->
                new BlockView(
                    rule.rule(),
                    rule.verdict(),
                    rule.title()
                        + (rule.reason() != null
                            ? ": " + rule.reason()
                            : " (" + Count.of(rule.inspected(), "thing") + " inspected)")))
        .toList();
  }

  private static String said(ValidationResult.Block block) {
    return block.reason() != null
        ? block.reason()
        : block.failedRules().isEmpty()
            ? Count.of(block.inspected(), "thing") + " inspected"
            : "failed: " + String.join(" ", block.failedRules());
  }

  public Verdict schemaVerdict() {
    return result.schema().verdict();
  }

  public long schemaErrors() {
    return result.schema().total();
  }

  /** Errors of the schema, those that differ by values only together. */
  public List<CauseView> schemaCauses() {
    Map<String, List<SchemaError>> causes = new LinkedHashMap<>();
    for (SchemaError error : result.schema().errors()) {
      String pattern = VALUES.matcher(error.message()).replaceAll("…");
      causes.computeIfAbsent(pattern, key -> new ArrayList<>()).add(error);
    }
    return causes.values().stream()
        .map(
            errors ->
                new CauseView(
                    List.of(),
                    Severity.ERROR.id(),
                    errors.get(0).message(),
                    times(errors.size(), true),
                    Places.of(
                        errors.stream()
                            .map(error -> new Location(error.line(), error.column(), ""))
                            .toList(),
                        errors.size(),
                        SHOWN_PLACES),
                    "",
                    "",
                    "",
                    "",
                    ""))
        .toList();
  }

  /** Which versions fit, and why the others do not. */
  public List<String> versions() {
    return result.notes().stream().filter(note -> FITS.matcher(note).lookingAt()).toList();
  }

  public List<String> notes() {
    return result.notes().stream().filter(note -> !FITS.matcher(note).lookingAt()).toList();
  }

  /** What the rules found, each cause once, the heaviest first. */
  public List<CauseView> causes() {
    return Cause.of(result).stream()
        .sorted(Comparator.comparing(Cause::severity))
        .map(this::view)
        .toList();
  }

  private CauseView view(Cause cause) {
    ValidationResult.FeedFinding told = cause.told();
    List<RuleView> rules = new ArrayList<>();
    for (String rule : cause.rules().split(" ", -1)) {
      rules.add(rule(rule));
    }
    return new CauseView(
        rules,
        cause.severity().id(),
        told.kind(),
        times(cause.times(), cause.isCounted()),
        told.location().line() > 0 ? Places.of(cause.places(), cause.times(), SHOWN_PLACES) : "",
        told.location().path(),
        cause.expected(),
        told.observed(),
        cause.why(),
        cause.fix());
  }

  private RuleView rule(String id) {
    return new RuleView(
        id,
        id.contains(":") ? null : pages.map(folder -> RuleAddress.below(folder, id)).orElse(null));
  }

  private static String times(long times, boolean counted) {
    return times == 1
        ? "once"
        : String.format(Locale.ROOT, "%s%,d times", counted ? "" : "at least ", times);
  }

  /** Rules that the published reading and ours decide differently. */
  public List<SplitView> splits() {
    return judged.splits().stream()
        .map(
            split ->
                new SplitView(
                    rule(split.rule()),
                    split.title(),
                    split.publishedVerdict(),
                    split.mendedVerdict(),
                    split.dispute()))
        .toList();
  }

  /** A rule under two readings. */
  public record SplitView(
      RuleView rule, String title, Verdict published, Verdict mended, String dispute) {}
}
