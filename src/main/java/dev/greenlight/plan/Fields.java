package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.SecretReference;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields of a run file that keeps its schema, read one by one.
 *
 * @param places what stands for names in braces
 */
record Fields(Map<String, String> places) {
  static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

  /** A text that has to be there, filled in. */
  String text(JsonNode parent, String field) {
    return fill(parent.path(field).asText());
  }

  /** A text that may be there, filled in. */
  Optional<String> filled(JsonNode parent, String field) {
    return optional(parent, field, node -> fill(node.asText()));
  }

  /**
   * The text with what its braces stand for.
   *
   * @throws BadRunFile when nothing is known for one
   */
  String fill(String text) {
    Matcher matcher = PLACE.matcher(text);
    return matcher.replaceAll(
        match -> {
          String value = places.get(match.group(1));
          if (value == null) {
            throw new BadRunFile(
                "nothing is known for "
                    + match.group()
                    + ": only embedded parties fill such places");
          }
          return Matcher.quoteReplacement(value);
        });
  }

  /** Where a secret is that has to be there. */
  static SecretReference secret(JsonNode parent, String field) {
    return new SecretReference(parent.path(field).asText());
  }

  /** Where a secret is that may be there. */
  static Optional<SecretReference> optionalSecret(JsonNode parent, String field) {
    return optional(parent, field, node -> new SecretReference(node.asText()));
  }

  static <T> Optional<T> optional(JsonNode parent, String field, Function<JsonNode, T> map) {
    return parent.hasNonNull(field) ? Optional.of(map.apply(parent.path(field))) : Optional.empty();
  }

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> map) {
    List<T> all = new ArrayList<>();
    array.forEach(node -> all.add(map.apply(node)));
    return all;
  }

  static <E extends Enum<E>> Set<E> constants(Class<E> type, JsonNode names) {
    return Set.copyOf(list(names, name -> constant(type, name.asText())));
  }

  /** The constant of that name, as the schema has it. */
  static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * The day that a text names.
   *
   * @param key where it stands, for the message
   * @throws BadRunFile when it names none
   */
  static LocalDate date(String key, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadRunFile(key + " '" + text + "' is no day (YYYY-MM-DD)", e);
    }
  }
}
