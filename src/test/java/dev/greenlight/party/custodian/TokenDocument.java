package dev.greenlight.party.custodian;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;

/** Reads the JSON of the token endpoint. */
public final class TokenDocument {
  private TokenDocument() {}

  public static Map<String, String> read(HttpResponse<String> answer) {
    try {
      return new ObjectMapper().readValue(answer.body(), new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON object in the answer " + answer.statusCode(), e);
    }
  }
}
