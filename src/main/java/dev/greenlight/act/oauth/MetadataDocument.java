package dev.greenlight.act.oauth;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.greenlight.record.Exchange;
import java.io.IOException;
import java.util.Optional;

/** What an authorization server tells of itself (RFC 8414). */
public final class MetadataDocument {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private MetadataDocument() {}

  /** A text in such a document; empty where there is none, or no document. */
  public static Optional<String> text(Exchange exchange, String member) {
    if (!exchange.answered() || exchange.response().status() != 200) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(exchange.response().body().content()).path(member).asText())
          .filter(text -> !text.isEmpty());
    } catch (IOException noJson) {
      // Whoever needs the address looks for it elsewhere.
      return Optional.empty();
    }
  }
}
