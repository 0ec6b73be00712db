package dev.greenlight.act.oauth;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.record.Header;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What a form says, in JSON, where a form is due (RFC 6749 section 4.4.2). */
public final class JsonForm {
  private static final String TYPE = "Content-Type";

  private JsonForm() {}

  /** The same request with its form as a JSON object. */
  public static HttpCall of(HttpCall form) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (String field : form.body().split("&", -1)) {
      int equals = field.indexOf('=');
      json.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
    }
    List<Header> headers =
        Stream.concat(
                form.headers().stream().filter(header -> !header.name().equals(TYPE)),
                Stream.of(new Header(TYPE, "application/json")))
            .toList();
    return new HttpCall(form.method(), form.uri(), headers, json.toString());
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
