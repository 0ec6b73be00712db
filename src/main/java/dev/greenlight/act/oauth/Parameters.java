package dev.greenlight.act.oauth;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.record.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Parameters of an OAuth message, in order; each change gives new ones.
 *
 * @param fields names and values, not encoded
 */
public record Parameters(List<Header> fields) {
  public Parameters {
    fields = List.copyOf(fields);
  }

  /** No parameters yet. */
  public static Parameters none() {
    return new Parameters(List.of());
  }

  /** With one more at the end. */
  public Parameters and(String name, String value) {
    List<Header> changed = new ArrayList<>(fields);
    changed.add(new Header(name, value));
    return new Parameters(changed);
  }

  /** Without any of that name. */
  public Parameters without(String name) {
    return new Parameters(fields.stream().filter(field -> !field.name().equals(name)).toList());
  }

  /**
   * With another value in the place of the one of that name.
   *
   * @throws NotCarriedOut where there is none: what was to be sent would be left out
   */
  public Parameters with(String name, String value) {
    return changed(name, unused -> value);
  }

  /**
   * With another value, made of the first of that name, in its place.
   *
   * @throws NotCarriedOut where there is none: what was to be sent would be left out
   */
  public Parameters changed(String name, UnaryOperator<String> change) {
    String value =
        get(name)
            .map(change)
            .orElseThrow(
                () -> new NotCarriedOut("the request has no " + name + " that could be another"));
    return new Parameters(
        fields.stream()
            .map(field -> field.name().equals(name) ? new Header(name, value) : field)
            .toList());
  }

  /** With that value, in the place of the one of that name or at the end. */
  public Parameters saying(String name, String value) {
    return get(name).isPresent() ? with(name, value) : and(name, value);
  }

  /** With the one of that name twice; the same where there is none. */
  public Parameters repeating(String name) {
    return get(name).map(value -> and(name, value)).orElse(this);
  }

  /** The first value of that name. */
  public Optional<String> get(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(Header::value)
        .findFirst();
  }
}
