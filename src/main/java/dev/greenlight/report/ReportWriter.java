package dev.greenlight.report;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.RunResult;
import dev.greenlight.record.JournalReader;
import dev.greenlight.record.ResultJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes everything that a run leaves behind beside its evidence. */
public final class ReportWriter {
  private final HtmlReport html;
  private final AllureResults allure;

  /**
   * @param catalogue tells title, source and strength of the requirements that a result names
   */
  public ReportWriter(Catalogue catalogue) {
    this.html = new HtmlReport(catalogue);
    this.allure = new AllureResults(catalogue);
  }

  /**
   * Writes {@code result.json}, {@code report.html}, {@code junit.xml} and {@code allure-results/}.
   * What an earlier call wrote there is replaced. The result for programs comes first: it is there
   * even if a later one cannot be written.
   *
   * @param out the folder; made when missing
   * @throws dev.greenlight.record.BadEvidence when a body that the journal names is missing or was
   *     changed
   */
  public void write(RunResult result, JournalReader journal, Path out) {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + out, e);
    }
    ResultJson.write(result, out.resolve(ResultJson.FILE));
    JunitXml.write(result, out.resolve(JunitXml.FILE));
    html.write(result, journal, out.resolve(HtmlReport.FILE));
    allure.write(result, journal, out.resolve(AllureResults.FOLDER));
  }
}
