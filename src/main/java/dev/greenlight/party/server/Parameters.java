package dev.greenlight.party.server;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parameters of a query or a form (application/x-www-form-urlencoded), in the order they came.
 *
 * <p>A parameter without a value counts as omitted (RFC 6749 section 3.1).
 */
public final class Parameters {
  /** One name and value, decoded. */
  public record Parameter(String name, String value) {
    /** Never shows the value, which may be a secret. */
    @Override
    public String toString() {
      return name;
    }
  }

  private static final Parameters NONE = new Parameters(List.of());

  private final List<Parameter> all;

  private Parameters(List<Parameter> all) {
    this.all = List.copyOf(all);
  }

  /** No parameters. */
  public static Parameters none() {
    return NONE;
  }

  /**
   * Parses an encoded query or form.
   *
   * @throws MalformedRequest if a percent sign is not followed by two hex digits
   */
  public static Parameters parse(String encoded) {
    List<Parameter> found = new ArrayList<>();
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        found.add(new Parameter(decode(name), decode(value)));
      }
    }
    return new Parameters(found);
  }

  /** These parameters and one more at the end. */
  public Parameters with(String name, String value) {
    List<Parameter> more = new ArrayList<>(all);
    more.add(new Parameter(name, value));
    return new Parameters(more);
  }

  /** These parameters without all of that name. */
  public Parameters without(String name) {
    return new Parameters(all.stream().filter(one -> !one.name().equals(name)).toList());
  }

  /** First value of that name that is not empty. */
  public Optional<String> first(String name) {
    return all.stream()
        .filter(one -> one.name().equals(name) && !one.value().isEmpty())
        .map(Parameter::value)
        .findFirst();
  }

  /** Every value of that name, empty ones too. */
  public List<String> all(String name) {
    return all.stream().filter(one -> one.name().equals(name)).map(Parameter::value).toList();
  }

  /** Whether that name stands there, with a value or without. */
  public boolean contains(String name) {
    return all.stream().anyMatch(one -> one.name().equals(name));
  }

  /** Names that stand there more than once. */
  public Set<String> repeated() {
    Set<String> seen = new HashSet<>();
    return all.stream()
        .map(Parameter::name)
        .filter(name -> !seen.add(name))
        .collect(Collectors.toSet());
  }

  /** Every parameter, in order. */
  public List<Parameter> list() {
    return all;
  }

  /** Written as a query or a form. */
  public String encoded() {
    return all.stream()
        .map(one -> encode(one.name()) + "=" + encode(one.value()))
        .collect(Collectors.joining("&"));
  }

  /** Names alone: values may be secrets. */
  @Override
  public String toString() {
    return all.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new MalformedRequest("a percent sign is not followed by two hex digits", e);
    }
  }
}
