package dev.greenlight.report.validation;

import dev.greenlight.model.JudgedDocument;
import dev.greenlight.model.Verdict;
import dev.greenlight.report.Templates;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes results of {@code validate} as one page that needs no script, no network and no other
 * file: a picture of each load curve first, then verdicts, causes and how to mend them. Documents
 * are written as they come; the overview is written last and shown first.
 */
public final class ValidationHtml {

  /** A line of the overview. */
  public record Line(int number, String source, Verdict verdict) {}

  private final PrintStream out;
  private final String version;
  private final Optional<URI> pages;
  private final Templates templates = new Templates();
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param version of the harness
   * @param pages folder of the generated documentation of the rules, if people can be sent there
   */
  public ValidationHtml(PrintStream out, String version, Optional<URI> pages) {
    this.out = out;
    this.version = version;
    this.pages = pages;
  }

  /** Writes one document. */
  public void write(JudgedDocument judged) {
    if (lines.isEmpty()) {
      print("validation-head.ftlh", Map.of());
    }
    DocumentView view = new DocumentView(judged, lines.size() + 1, pages);
    lines.add(new Line(view.number(), view.source(), view.verdict()));
    print("validation-document.ftlh", Map.of("doc", view));
  }

  /** Ends the page; the stream below stays open. */
  public void end() {
    print("validation-tail.ftlh", Map.of("lines", lines, "version", version));
    out.flush();
  }

  private void print(String template, Map<String, Object> view) {
    out.writeBytes(templates.fill(template, view).getBytes(StandardCharsets.UTF_8));
  }
}
