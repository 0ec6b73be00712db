package dev.greenlight.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.greenlight.record.BadEvidence;
import dev.greenlight.record.Json;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a check down with its parameters and makes it again. Knows every check there is, by its
 * name.
 */
public final class CheckCodec {
  private static final String NAME = "check";

  private final Map<String, Class<? extends Check>> checks;

  /**
   * @param checks every kind of check that can stand in a journal
   */
  public CheckCodec(Stream<Class<? extends Check>> checks) {
    this.checks = checks.collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
  }

  /** Whether there is a check of that name. */
  public boolean knows(String name) {
    return checks.containsKey(name);
  }

  /** The check as the journal writes it. */
  public JsonNode write(Check check) {
    String name = check.getClass().getSimpleName();
    if (!checks.containsKey(name)) {
      throw new IllegalArgumentException("check " + name + " is not registered");
    }
    ObjectNode node = Json.COMPACT.createObjectNode().put(NAME, name);
    JsonNode components = Json.COMPACT.valueToTree(check);
    components
        .properties()
        .forEach(component -> node.set(component.getKey(), component.getValue()));
    return node;
  }

  /**
   * The check that the journal wrote.
   *
   * @throws BadEvidence when this harness does not know it
   */
  public Check read(JsonNode node) {
    Class<? extends Check> type = checks.get(node.path(NAME).asText());
    if (type == null) {
      throw new BadEvidence(
          "the journal asks a check that this version does not know: " + node.path(NAME));
    }
    try {
      return Json.COMPACT.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new BadEvidence(
          "the journal asks a check with parameters that it does not take: " + node, e);
    }
  }
}
