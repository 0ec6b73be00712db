package dev.greenlight.act.browser;

import dev.greenlight.model.Consent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a Retail Customer knows and has; never printed.
 *
 * @param name how reports call him
 * @param values what he types, by name
 * @param accounts values of the boxes that he ticks where he chooses; empty for all
 */
public record Identity(String name, Map<String, String> values, List<String> accounts) {
  public Identity {
    values = Map.copyOf(values);
    accounts = List.copyOf(accounts);
  }

  /** What he types under that name. */
  String value(String value) {
    String known = values.get(value);
    if (known == null) {
      throw new IllegalStateException("the run file gives " + name + " no value '" + value + "'");
    }
    return known;
  }

  /** The same with another password. */
  public Identity withPassword(String other) {
    return with(Map.of(Consent.PASSWORD, other));
  }

  /** The same who types these, too. */
  public Identity with(Map<String, String> others) {
    Map<String, String> changed = new HashMap<>(values);
    changed.putAll(others);
    return new Identity(name, changed, accounts);
  }

  @Override
  public String toString() {
    return name;
  }
}
