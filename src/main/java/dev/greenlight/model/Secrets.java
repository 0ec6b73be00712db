package dev.greenlight.model;

import java.util.Map;

/** The values behind the references of a run; never printed. */
public record Secrets(Map<SecretReference, String> values) {
  public Secrets {
    values = Map.copyOf(values);
  }

  /** The value behind a reference. */
  public String of(SecretReference reference) {
    String value = values.get(reference);
    if (value == null) {
      throw new IllegalStateException("secret " + reference.text() + " was not resolved");
    }
    return value;
  }

  @Override
  public String toString() {
    return values.size() + " secrets";
  }
}
