package dev.greenlight.judge.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Json;
import java.io.IOException;
import java.util.Optional;

/**
 * The body of a token endpoint or of another that speaks JSON, read leniently: what is no JSON
 * object has no members.
 *
 * @param json the object
 */
record TokenJson(JsonNode json) {

  static TokenJson of(Exchange.Response response) {
    return of(response.body());
  }

  static TokenJson of(Body body) {
    try {
      JsonNode json = Json.COMPACT.readTree(body.content());
      return new TokenJson(json != null && json.isObject() ? json : MissingNode.getInstance());
    } catch (IOException notJson) {
      // Whoever asks for a member finds none, and that is the finding.
      return new TokenJson(MissingNode.getInstance());
    }
  }

  boolean isObject() {
    return json.isObject();
  }

  /** The member as it stands; missing when it is not there. */
  JsonNode member(String member) {
    return json.path(member);
  }

  /** Whether the array of that name holds that text. */
  boolean lists(String member, String text) {
    for (JsonNode element : json.path(member)) {
      if (element.asText().equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** The member as text, when it is there and not empty. */
  Optional<String> text(String member) {
    return Optional.of(json.path(member))
        .filter(JsonNode::isValueNode)
        .filter(node -> !node.isNull())
        .map(JsonNode::asText)
        .filter(text -> !text.isEmpty());
  }
}
