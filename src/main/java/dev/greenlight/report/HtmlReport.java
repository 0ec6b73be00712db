package dev.greenlight.report;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.RunResult;
import dev.greenlight.record.JournalReader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes {@code report.html}: one file that needs no script, no network and no other file, for the
 * engineer who mends, the auditor who checks and the tester who compares.
 */
final class HtmlReport {
  /** Name of the file in the folder of a run. */
  static final String FILE = "report.html";

  private final Catalogue catalogue;
  private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

  HtmlReport(Catalogue catalogue) {
    this.catalogue = catalogue;
    templates.setClassForTemplateLoading(HtmlReport.class, "/report");
    templates.setDefaultEncoding("UTF-8");
    templates.setLocale(Locale.ROOT);
    templates.setNumberFormat("computer");
    templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
  }

  void write(RunResult result, JournalReader journal, Path file) {
    try {
      Files.writeString(file, render(result, journal));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  String render(RunResult result, JournalReader journal) {
    StringWriter page = new StringWriter();
    try {
      templates
          .getTemplate("report.ftlh")
          .process(new ReportComposer(result, journal, catalogue).compose(), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template of the report is broken", e);
    }
    return Characters.visible(page.toString());
  }
}
