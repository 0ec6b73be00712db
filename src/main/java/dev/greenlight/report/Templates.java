package dev.greenlight.report;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The pages below {@code report/} of the class path; what is filled in is escaped as HTML. */
public final class Templates {
  private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

  /** All templates, read when they are first used. */
  public Templates() {
    templates.setClassForTemplateLoading(Templates.class, "/report");
    templates.setDefaultEncoding("UTF-8");
    templates.setLocale(Locale.ROOT);
    templates.setNumberFormat("computer");
    templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
  }

  /** The template filled with what the view says; nothing in it is invisible or turns the text. */
  public String fill(String template, Object view) {
    StringWriter page = new StringWriter();
    try {
      templates.getTemplate(template).process(view, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template " + template + " is broken", e);
    }
    return Characters.visible(page.toString());
  }
}
