package dev.greenlight.xml.compiled;

import dev.greenlight.xml.compiled.ElementType.Attribute;
import dev.greenlight.xml.compiled.Grammar.Name;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps one of all types that allow the same, of whatever version: such need one check only. */
public final class TypePool {
  private final Map<String, ElementType> types = new HashMap<>();
  private final IdentityHashMap<ElementType, Integer> ids = new IdentityHashMap<>();
  private int versions;

  /** A pool for one or more versions. */
  public TypePool() {}

  /** From here on it is another version: what is found by name there is not the same. */
  public void nextVersion() {
    versions++;
  }

  ElementType opaque() {
    return once("opaque", new ElementType(null, null, null, false, new Attribute[0]));
  }

  ElementType simple(SimpleValue value) {
    return complex(null, value, Particle.NOTHING, false, List.of());
  }

  /**
   * A type with attributes or elements.
   *
   * @param name null for none
   */
  ElementType complex(
      Name name, SimpleValue value, Particle content, boolean mixed, List<Attribute> attributes) {
    StringBuilder key = new StringBuilder();
    if (name != null) {
      key.append(name.namespace()).append('|').append(name.local()).append(": ");
    }
    key.append(mixed ? "mixed " : "");
    attributes.stream()
        .sorted(Comparator.comparing(Attribute::namespace).thenComparing(Attribute::name))
        .map(
            attribute ->
                attribute.namespace()
                    + '|'
                    + attribute.name()
                    + (attribute.required() ? "! " : " ")
                    + attribute.value().name())
        .collect(Collectors.toList())
        .forEach(key::append);
    Attribute[] allowed = attributes.toArray(Attribute[]::new);
    if (value != null) {
      return once(
          key.append(value.name()).toString(), new ElementType(name, value, null, mixed, allowed));
    }
    ContentState start = Automaton.of(content, ids::get, key);
    if (key.indexOf("Unnamed") >= 0) {
      key.append("of version ").append(versions);
    }
    return once(key.toString(), new ElementType(name, null, start, mixed, allowed));
  }

  private ElementType once(String key, ElementType type) {
    ElementType kept = types.computeIfAbsent(key, same -> type);
    ids.computeIfAbsent(kept, same -> ids.size());
    return kept;
  }
}
