package dev.greenlight.report;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.RunResult;
import dev.greenlight.record.JournalReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes {@code report.html}: one file that needs no script, no network and no other file, for the
 * engineer who mends, the auditor who checks and the tester who compares.
 */
final class HtmlReport {
  /** Name of the file in the folder of a run. */
  static final String FILE = "report.html";

  private final Catalogue catalogue;
  private final Templates templates = new Templates();

  HtmlReport(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void write(RunResult result, JournalReader journal, Path file) {
    try {
      Files.writeString(file, render(result, journal));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  String render(RunResult result, JournalReader journal) {
    return templates.fill("report.ftlh", new ReportComposer(result, journal, catalogue).compose());
  }
}
