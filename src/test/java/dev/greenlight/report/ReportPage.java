package dev.greenlight.report;

import dev.greenlight.model.RunResult;
import dev.greenlight.record.JournalReader;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reports of runs in tests, as pages. */
final class ReportPage {
  private ReportPage() {}

  /** That of the sample. */
  static Document sample(Path folder) {
    SampleRun run = SampleRun.in(folder.resolve("evidence"));
    return render(run.result(), run.journal());
  }

  static Document render(RunResult result, JournalReader journal) {
    return Jsoup.parse(new HtmlReport(SampleRun.catalogue()).render(result, journal));
  }
}
