package dev.greenlight.report;

import dev.greenlight.record.Body;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Exhibits as text, much as they went over the wire. */
final class MessageText {
  private MessageText() {}

  /**
   * The beginning of a body.
   *
   * @param text what is shown; empty when it is no text
   * @param remark how much there is beside and where; empty when all is shown
   */
  record Excerpt(String text, String remark) {}

  static Excerpt excerpt(Body body, int limit) {
    String text = body.text();
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), body.content())) {
      return new Excerpt("", "not UTF-8 text; " + size(body) + file(body));
    }
    if (text.length() <= limit) {
      return new Excerpt(text, body.truncated() ? size(body) : "");
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return new Excerpt(
        text.substring(0, end),
        "first %,d of %,d characters shown; %s%s"
            .formatted(end, text.length(), size(body), file(body)));
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
    } else {
      text.append(((Fact) exhibit).value()).append('\n');
    }
    return text.toString();
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
    headers.forEach(
        header -> text.append(header.name()).append(": ").append(header.value()).append('\n'));
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
