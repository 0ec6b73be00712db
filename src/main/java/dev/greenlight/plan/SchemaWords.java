package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import dev.greenlight.model.SecretReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in the words of the run file what its JSON Schema refuses. */
final class SchemaWords {
  private static final int SHOWN = 3;

  private final JsonNode schema;

  /**
   * @param schema of the run file
   */
  SchemaWords(JsonNode schema) {
    this.schema = schema;
  }

  /** The first errors in one line, the others counted. */
  String of(List<Error> errors) {
    List<String> all =
        errors.stream().filter(error -> !isBranch(error)).map(this::inWords).distinct().toList();
    String first = all.stream().limit(SHOWN).collect(Collectors.joining("; "));
    return all.size() > SHOWN ? first + "; and " + (all.size() - SHOWN) + " more" : first;
  }

  /** What one of several alternatives lacks is told by the choice between them. */
  private static boolean isBranch(Error error) {
    return error.getSchemaLocation().toString().contains("/oneOf/");
  }

  private String inWords(Error error) {
    String place = place(error.getInstanceLocation().toString());
    String lead = place.isEmpty() ? "" : place + ": ";
    String observed = String.valueOf(error.getInstanceNode());
    JsonNode demanded = error.getSchemaNode();
    if (isChoiceOfHook(error)) {
      return lead
          + "expected an address, or a block with either 'command' or 'prompt', observed "
          + keys(error.getInstanceNode());
    }
    return switch (error.getKeyword()) {
      case "additionalProperties" -> unknownKey(place, error);
      case "required" -> lead + "the key '" + error.getProperty() + "' is missing";
      case "pattern" ->
          isOf("secret", error)
              ? lead + secret(error.getInstanceNode().asText())
              : lead + expected(error) + ", observed " + observed;
      case "propertyNames" ->
          lead + "the key '" + error.getProperty() + "' is none; " + expected(error);
      case "minProperties" -> lead + "expected a block with a key at least, observed an empty one";
      case "oneOf" -> lead + "expected one of its keys, observed " + keys(error.getInstanceNode());
      case "minLength" -> lead + "expected a text, observed an empty one";
      case "minimum", "maximum" ->
          isBlock(error)
              ? "pics.functionBlocks: " + ProgrammeBlocks.unknown(observed)
              : range(lead, error, observed);
      case "minItems" ->
          lead + "expected at least " + demanded.asText() + " of them, observed fewer";
      case "uniqueItems" ->
          lead + "expected each of them once, observed one that stands there again";
      case "enum" -> lead + "expected one of " + demanded + ", observed " + observed;
      case "type" ->
          // What stands in place of a secret may be one.
          lead
              + "expected "
              + kind(demanded.asText())
              + (isOf("secret", error) ? "" : ", observed " + observed);
      default ->
          demanded != null && demanded.isBoolean()
              ? lead + "does not belong to what stands beside it; leave it out"
              : lead + plain(error);
    };
  }

  /** What stands there may be the secret itself: it is not repeated. */
  private static String secret(String observed) {
    return observed.startsWith("env:")
        ? SecretReference.NO_VARIABLE
        : "a secret must not stand in the run file; write env:NAME or file:PATH";
  }

  /** Which kind of hook it is has several keywords of the schema say the same. */
  private static boolean isChoiceOfHook(Error error) {
    return isOf("hook", error)
        && List.of("oneOf", "minProperties", "required").contains(error.getKeyword());
  }

  private static String keys(JsonNode block) {
    List<String> names = new ArrayList<>();
    block.fieldNames().forEachRemaining(names::add);
    return names.isEmpty() ? "an empty block" : "one with " + String.join(" and ", names);
  }

  /** The range that the schema has for blocks is no more than what their numbers can be. */
  private static boolean isBlock(Error error) {
    return error.getSchemaLocation().toString().contains("/functionBlocks/");
  }

  private static String range(String lead, Error error, String observed) {
    return lead
        + (error.getKeyword().equals("minimum") ? "expected at least " : "expected at most ")
        + error.getSchemaNode().asText()
        + ", observed "
        + observed;
  }

  private static String expected(Error error) {
    return "expected " + PatternWords.at(error.getSchemaLocation().toString());
  }

  private static String plain(Error error) {
    return error.getMessage();
  }

  private static String kind(String type) {
    return switch (type) {
      case "string" -> "a text (in quotes where it looks like a number)";
      case "integer" -> "a whole number";
      case "array" -> "a list";
      case "object" -> "a block of keys";
      default -> type;
    };
  }

  private static boolean isOf(String definition, Error error) {
    return error.getSchemaLocation().toString().contains("/$defs/" + definition + "/");
  }

  private String unknownKey(String place, Error error) {
    String key = error.getProperty();
    return (place.isEmpty() ? "" : place + ".")
        + key
        + ": there is no such key"
        + NearestNames.first(key, known(error))
            .map(other -> "; did you mean " + other + "?")
            .orElse("");
  }

  /** The keys that may stand where an unknown one does. */
  private List<String> known(Error error) {
    String at = error.getSchemaLocation().toString();
    String pointer = at.substring(at.indexOf('#') + 1).replaceFirst("/additionalProperties$", "");
    List<String> names = new ArrayList<>();
    schema.at(pointer).path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** {@code /pixit/customers/0/password} as {@code pixit.customers[0].password}. */
  static String place(String pointer) {
    return pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]").replaceFirst("^/", "").replace('/', '.');
  }
}
