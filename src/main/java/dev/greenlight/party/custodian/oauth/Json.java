package dev.greenlight.party.custodian.oauth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.greenlight.party.custodian.grant.Fault;
import dev.greenlight.party.server.Answer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers in JSON that nobody may keep. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static Answer of(int status, Map<String, ?> document) {
    try {
      return Answer.of(
              status, "application/json;charset=UTF-8", MAPPER.writeValueAsString(document))
          .with("Cache-Control", "no-store")
          .with("Pragma", "no-cache");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of strings and numbers is always JSON", e);
    }
  }

  /** The error answer of RFC 6749 section 5.2. */
  static Answer error(TokenFault fault) {
    Answer answer = of(fault.status(), document(fault));
    return switch (fault.status()) {
      case 401 ->
          answer.with("WWW-Authenticate", "Basic realm=\"token endpoint\", charset=\"UTF-8\"");
      case 405 -> answer.with("Allow", "POST");
      default -> answer;
    };
  }

  private static Map<String, String> document(Fault fault) {
    Map<String, String> document = new LinkedHashMap<>();
    document.put("error", fault.error());
    document.put("error_description", fault.description());
    return document;
  }
}
