package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The document that a Statement names is what the Statement says, and whole: it has the {@code
 * mediaType} of its {@code statementRef} (exhibit {@code told}, where it says one), and a PDF
 * begins and ends as one does (ISO 32000-1 sections 7.5.2 and 7.5.5).
 */
public record DocumentIsAsTold() implements Check {
  private static final String TOLD = "told";
  private static final String PDF = "application/pdf";

  /** As far from either end readers look for these. */
  private static final int REACH = 1024;

  /** It comes as something else than the Statement says. */
  record OtherMediaType(String expected, String observed) implements Finding {}

  /** It is called a PDF and is none. */
  record NoPdf(String expected, String observed) implements Finding {}

  /** It breaks off. */
  record CutOffPdf(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String told = exhibits.has(TOLD) ? exhibits.fact(TOLD) : "";
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(told, response));
  }

  private static Outcome judge(String told, Exchange.Response response) {
    if (response.status() != 200 || response.body().isEmpty()) {
      return Outcome.undecided("no document came that could be looked at");
    }
    String served = mediaType(response);
    if (told.isEmpty() && !PDF.equals(served)) {
      return Outcome.notApplicable("the Statement does not say what it is, and it is no PDF");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (!told.isEmpty() && !served.equals(told)) {
      outcome.finds(
          new OtherMediaType(
              told + ", as the Statement says", served.isEmpty() ? "no Content-Type" : served));
    }
    if (PDF.equals(told) || PDF.equals(served)) {
      judgePdf(response.body(), outcome);
    }
    return outcome.build();
  }

  private static void judgePdf(Body body, Outcome.Builder outcome) {
    byte[] content = body.content();
    String head = latin(content, 0, Math.min(REACH, content.length));
    if (!head.contains("%PDF-")) {
      outcome.finds(
          new NoPdf(
              "a PDF, which begins with %PDF-",
              head.stripLeading().startsWith("<")
                  ? "a page or XML document"
                  : body.bytes() + " bytes without %PDF- at their beginning"));
    } else if (!latin(content, Math.max(0, content.length - REACH), content.length)
        .contains("%%EOF")) {
      outcome.finds(
          new CutOffPdf(
              "%%EOF at its end", body.bytes() + " bytes that begin as a PDF and break off"));
    }
  }

  private static String latin(byte[] content, int from, int to) {
    return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
  }

  static String mediaType(Exchange.Response response) {
    String written = response.header("Content-Type").orElse("");
    int parameters = written.indexOf(';');
    return (parameters < 0 ? written : written.substring(0, parameters))
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
