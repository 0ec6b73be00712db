package dev.greenlight.report;

import dev.greenlight.record.Attested;
import dev.greenlight.record.Body;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.Fact;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.Handshake;
import dev.greenlight.record.Header;
import dev.greenlight.record.SecretSample;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Exhibits as text, much as they went over the wire. */
final class MessageText {
  /** Longest line of a message that is shown: of an address or a header. */
  static final int LINE_SHOWN = 1_500;

  private static final int HEADERS_SHOWN = 4_000;

  private MessageText() {}

  /** The namespace of who a customer is: nobody needs his name to browse a report. */
  private static final String CUSTOMER = "http://naesb.org/espi/customer";

  /**
   * The beginning of a body.
   *
   * @param text what is shown; empty when it is no text, or says who a customer is
   * @param remark how much there is beside and where; empty when all is shown
   */
  record Excerpt(String text, String remark) {}

  /**
   * @param limit of what is shown, in characters of HTML
   */
  static Excerpt excerpt(Body body, int limit) {
    String text = body.text();
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), body.content())) {
      return new Excerpt("", "not UTF-8 text; " + size(body) + file(body));
    }
    if (text.startsWith("%PDF-")) {
      return new Excerpt("", "a PDF, not shown; " + size(body) + file(body));
    }
    if (text.contains(CUSTOMER)) {
      return new Excerpt("", "Retail Customer data is not shown; " + size(body) + file(body));
    }
    int end = end(text, limit);
    if (end == text.length()) {
      return new Excerpt(text, body.truncated() ? size(body) : "");
    }
    String remark =
        String.format(
            Locale.ROOT, "first %,d of %,d characters shown; %s", end, text.length(), size(body));
    return new Excerpt(text.substring(0, end), remark + file(body));
  }

  /** Where the text reaches the limit when it is written as HTML. */
  private static int end(String text, int limit) {
    int length = 0;
    int end = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      length += Characters.htmlLength(character);
      if (length > limit) {
        return end;
      }
      end += Character.charCount(character);
    }
    return end;
  }

  /** Length as received, and whether the limit of the run cut it off. */
  static String size(Body body) {
    return String.format(Locale.ROOT, "%,d bytes received", body.bytes())
        + (body.truncated() ? ", cut off by the limit of the run" : "");
  }

  private static String file(Body body) {
    return "; in full in evidence/bodies/" + body.sha256();
  }

  /** The whole exhibit; each body is cut at the limit. */
  static String of(Exhibit exhibit, int bodyLimit) {
    StringBuilder text = new StringBuilder();
    if (exhibit instanceof Exchange exchange) {
      exchange(text, exchange, bodyLimit);
    } else if (exhibit instanceof Callback callback) {
      text.append("Callback ").append(callback.uri()).append("\n\n");
      headers(text, callback.parameters());
    } else if (exhibit instanceof Handshake handshake) {
      text.append(SecurityText.line(handshake)).append('\n');
      headers(text, SecurityText.facts(handshake));
    } else if (exhibit instanceof FileTransfer file) {
      text.append(SecurityText.line(file)).append('\n');
      headers(text, SecurityText.facts(file));
      body(text, file.content(), bodyLimit);
    } else if (exhibit instanceof SecretSample sample) {
      text.append(SecurityText.line(sample)).append('\n');
    } else if (exhibit instanceof Attested said) {
      text.append(of(said)).append("\n").append(said.note()).append('\n');
    } else {
      text.append(((Fact) exhibit).value()).append('\n');
    }
    return text.toString();
  }

  /** What a person said, but for his words. */
  static String of(Attested said) {
    return "Attested by "
        + said.by()
        + " on "
        + said.on()
        + (said.holds() ? ": holds" : ": does not hold");
  }

  private static void exchange(StringBuilder text, Exchange exchange, int bodyLimit) {
    Exchange.Request request = exchange.request();
    text.append(request.method()).append(' ').append(request.uri()).append('\n');
    headers(text, request.headers());
    body(text, request.body(), bodyLimit);
    text.append("\n----- ").append(exchange.durationMillis()).append(" ms -----\n\n");
    if (exchange.answered()) {
      text.append("HTTP ").append(exchange.response().status()).append('\n');
      headers(text, exchange.response().headers());
      body(text, exchange.response().body(), bodyLimit);
    } else {
      text.append("no answer: ").append(exchange.failure()).append('\n');
    }
  }

  private static void headers(StringBuilder text, List<Header> headers) {
    bounded(headers)
        .forEach(
            header -> text.append(header.name()).append(": ").append(header.value()).append('\n'));
  }

  /** The headers without what a hostile server adds to fill the page. */
  static List<Header> bounded(List<Header> headers) {
    List<Header> shown = new ArrayList<>();
    int left = HEADERS_SHOWN;
    for (Header header : headers) {
      if (left <= 0) {
        shown.add(new Header("…", (headers.size() - shown.size()) + " more, in the journal"));
        return shown;
      }
      Header cut =
          new Header(
              Characters.cut(header.name(), LINE_SHOWN),
              Characters.cut(header.value(), LINE_SHOWN));
      shown.add(cut);
      left -= cut.name().length() + cut.value().length();
    }
    return shown;
  }

  private static void body(StringBuilder text, Body body, int limit) {
    if (body.isEmpty()) {
      return;
    }
    Excerpt excerpt = excerpt(body, limit);
    text.append('\n').append(excerpt.text()).append('\n');
    if (!excerpt.remark().isEmpty()) {
      text.append("[").append(excerpt.remark()).append("]\n");
    }
  }
}
