package dev.greenlight.xml.compiled;

import static dev.greenlight.xml.compiled.SchemaDocument.children;
import static dev.greenlight.xml.compiled.SchemaDocument.is;
import static dev.greenlight.xml.compiled.SchemaDocument.name;

import dev.greenlight.xml.compiled.Grammar.Name;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.w3c.dom.Element;

/** The simple types of one version. */
final class SimpleTypes {
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private final Map<Name, Element> declared = new HashMap<>();
  private final Map<Name, SimpleValue> known = new HashMap<>();

  void declare(String namespace, Element type) {
    declared.put(new Name(namespace, type.getAttribute("name")), type);
  }

  boolean has(Name name) {
    return name.namespace().equals(SchemaDocument.SCHEMA) || declared.containsKey(name);
  }

  SimpleValue of(Name name) {
    if (name.namespace().equals(SchemaDocument.SCHEMA)) {
      return BuiltIn.of(name.local())
          .orElseThrow(() -> new IllegalStateException("no built-in type " + name.local()));
    }
    SimpleValue value = known.get(name);
    if (value == null) {
      value = of(declared.get(name));
      known.put(name, value);
    }
    return value;
  }

  /** A simple type where it is defined. */
  SimpleValue of(Element type) {
    Element how = children(type).get(0);
    if (is(how, "restriction")) {
      return restriction(how);
    }
    if (is(how, "union")) {
      List<SimpleValue> members = new ArrayList<>();
      for (String member : how.getAttribute("memberTypes").trim().split("\\s+", -1)) {
        if (!member.isEmpty()) {
          members.add(of(name(how, member, true)));
        }
      }
      children(how).forEach(member -> members.add(of(member)));
      return new Unions(members);
    }
    throw SchemaDocument.unknown(how);
  }

  private SimpleValue restriction(Element restriction) {
    OptionalLong least = OptionalLong.empty();
    OptionalLong most = OptionalLong.empty();
    OptionalInt shortest = OptionalInt.empty();
    OptionalInt longest = OptionalInt.empty();
    List<String> enumeration = new ArrayList<>();
    List<String> patterns = new ArrayList<>();
    for (Element facet : children(restriction)) {
      String value = facet.getAttribute("value");
      switch (facet.getLocalName()) {
        case "minInclusive" -> least = OptionalLong.of(clamped(value));
        case "maxInclusive" -> most = OptionalLong.of(clamped(value));
        case "minLength" -> shortest = OptionalInt.of(Integer.parseInt(value));
        case "maxLength" -> longest = OptionalInt.of(Integer.parseInt(value));
        case "enumeration" -> enumeration.add(value);
        case "pattern" -> patterns.add(value);
        default -> throw SchemaDocument.unknown(facet);
      }
    }
    SimpleValue base = of(name(restriction, "base"));
    return base.restricted(new Facets(least, most, shortest, longest, enumeration, patterns));
  }

  /** Beyond what Java has everything is doubted anyway. */
  private static long clamped(String number) {
    return new BigInteger(number).min(MOST).max(MOST.negate()).longValueExact();
  }
}
