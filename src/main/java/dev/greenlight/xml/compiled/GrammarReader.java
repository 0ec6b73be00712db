package dev.greenlight.xml.compiled;

import static dev.greenlight.xml.compiled.SchemaDocument.children;
import static dev.greenlight.xml.compiled.SchemaDocument.is;
import static dev.greenlight.xml.compiled.SchemaDocument.name;

import dev.greenlight.xml.compiled.ContentState.Wildcard;
import dev.greenlight.xml.compiled.ElementType.Attribute;
import dev.greenlight.xml.compiled.Grammar.Name;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Compiles the schema documents of one version. It knows the constructs that our schemas use and
 * refuses every other; what it knows but cannot be sure of, such as {@code xs:anyType}, it leaves
 * to the authority.
 */
public final class GrammarReader {
  private final TypePool pool;
  private final SimpleTypes simpleTypes = new SimpleTypes();
  private final Map<Name, Element> complexTypes = new HashMap<>();
  private final Map<Name, Element> elements = new HashMap<>();
  private final Map<Name, Element> attributes = new HashMap<>();
  private final Map<Name, Element> attributeGroups = new HashMap<>();
  private final Map<Name, ElementType> known = new HashMap<>();
  private final Set<Name> atWork = new HashSet<>();

  private GrammarReader(TypePool pool) {
    this.pool = pool;
  }

  /**
   * Compiles the documents of one version.
   *
   * @param documents all of them, imported ones included; are closed
   * @param pool shared with the versions whose types may be the same
   */
  public static Grammar read(List<InputStream> documents, TypePool pool) {
    GrammarReader reader = new GrammarReader(pool);
    documents.forEach(document -> reader.declare(SchemaDocument.read(document)));
    return reader.grammar();
  }

  private void declare(Element schema) {
    String target = schema.getAttribute("targetNamespace");
    for (Element child : children(schema)) {
      Name name = new Name(target, child.getAttribute("name"));
      switch (child.getLocalName()) {
        case "import" -> {}
        case "element" -> elements.put(name, child);
        case "complexType" -> complexTypes.put(name, child);
        case "simpleType" -> simpleTypes.declare(target, child);
        case "attribute" -> attributes.put(name, child);
        case "attributeGroup" -> attributeGroups.put(name, child);
        default -> throw SchemaDocument.unknown(child);
      }
    }
  }

  private Grammar grammar() {
    Map<String, Map<String, ElementType>> all = new HashMap<>();
    elements.forEach(
        (name, element) ->
            all.computeIfAbsent(name.namespace(), namespace -> new HashMap<>())
                .put(name.local(), typeOf(element)));
    return new Grammar(all);
  }

  private ElementType typeOf(Element element) {
    refuse(element, "default", "fixed", "nillable", "substitutionGroup", "abstract", "ref");
    if (!element.hasAttribute("type")) {
      List<Element> inline = children(element);
      if (inline.isEmpty()) {
        return pool.opaque();
      }
      if (inline.size() != 1) {
        throw SchemaDocument.unknown(element);
      }
      return is(inline.get(0), "simpleType")
          ? pool.simple(simpleTypes.of(inline.get(0)))
          : complex(null, inline.get(0));
    }
    Name name = name(element, "type");
    if (name.equals(new Name(SchemaDocument.SCHEMA, "anyType"))) {
      return pool.opaque();
    }
    return simpleTypes.has(name) ? pool.simple(simpleTypes.of(name)) : complex(name);
  }

  private ElementType complex(Name name) {
    ElementType type = known.get(name);
    if (type == null) {
      if (!atWork.add(name)) {
        throw new IllegalStateException("type " + name.local() + " contains itself");
      }
      type = complex(name, complexTypes.get(name));
      known.put(name, type);
      atWork.remove(name);
    }
    return type;
  }

  private ElementType complex(Name name, Element type) {
    refuse(type, "abstract", "block", "final");
    List<Attribute> allowed = new ArrayList<>();
    attributes(type, allowed);
    SimpleValue value = simpleContent(type);
    if (value != null) {
      return pool.complex(name, value, Particle.NOTHING, false, allowed);
    }
    return pool.complex(name, null, content(type), isMixed(type), allowed);
  }

  private static boolean isMixed(Element type) {
    boolean mixed = type.getAttribute("mixed").equals("true");
    for (Element child : children(type)) {
      if (mixed && is(child, "complexContent")) {
        throw SchemaDocument.unknown(child);
      }
    }
    return mixed;
  }

  /** The text that a type with attributes holds; null when it may hold elements. */
  private SimpleValue simpleContent(Element type) {
    for (Element child : children(type)) {
      if (is(child, "simpleContent")) {
        Element extension = extension(child);
        Name base = name(extension, "base");
        return simpleTypes.has(base) ? simpleTypes.of(base) : simpleContent(complexTypes.get(base));
      }
    }
    return null;
  }

  private static Element extension(Element content) {
    Element extension = children(content).get(0);
    if (!is(extension, "extension")) {
      throw SchemaDocument.unknown(extension);
    }
    return extension;
  }

  /** What stands in a type, that of the types it extends first. */
  private Particle content(Element type) {
    List<Particle> parts = new ArrayList<>();
    for (Element child : children(type)) {
      switch (child.getLocalName()) {
        case "complexContent" -> {
          Element extension = extension(child);
          Element base = complexTypes.get(name(extension, "base"));
          refuse(base, "mixed");
          parts.add(content(base));
          parts.add(content(extension));
        }
        case "sequence", "choice" -> parts.add(particle(child));
        case "attribute", "attributeGroup", "anyAttribute" -> {}
        default -> throw SchemaDocument.unknown(child);
      }
    }
    return new Particle.Sequence(parts);
  }

  private Particle particle(Element element) {
    int least = element.hasAttribute("minOccurs") ? number(element, "minOccurs") : 1;
    int most = element.hasAttribute("maxOccurs") ? number(element, "maxOccurs") : 1;
    return Particle.times(once(element), least, most);
  }

  private static int number(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return value.equals("unbounded") ? Particle.UNBOUNDED : Integer.parseInt(value);
  }

  private Particle once(Element element) {
    return switch (element.getLocalName()) {
      case "element" -> {
        if (element.hasAttribute("ref")) {
          Name name = name(element, "ref");
          yield new Particle.Named(
              name.namespace().intern(), name.local().intern(), typeOf(elements.get(name)));
        }
        yield new Particle.Named(
            target(element).intern(), element.getAttribute("name").intern(), typeOf(element));
      }
      case "any" -> new Particle.Unnamed(wildcard(element));
      case "sequence" ->
          new Particle.Sequence(children(element).stream().map(this::particle).toList());
      case "choice" -> new Particle.Choice(children(element).stream().map(this::particle).toList());
      default -> throw SchemaDocument.unknown(element);
    };
  }

  private static String target(Element element) {
    Element schema = element.getOwnerDocument().getDocumentElement();
    if (!schema.getAttribute("elementFormDefault").equals("qualified")) {
      throw SchemaDocument.unknown(schema);
    }
    return schema.getAttribute("targetNamespace");
  }

  private static Wildcard wildcard(Element any) {
    refuse(any, "processContents");
    String namespace = any.getAttribute("namespace");
    if (namespace.equals("##other")) {
      return new Wildcard(true, target(any));
    }
    if (namespace.isEmpty() || namespace.startsWith("##") || namespace.contains(" ")) {
      throw SchemaDocument.unknown(any);
    }
    return new Wildcard(false, namespace);
  }

  private void attributes(Element owner, List<Attribute> found) {
    for (Element child : children(owner)) {
      switch (child.getLocalName()) {
        case "attribute" -> found.add(attribute(child));
        case "attributeGroup" -> attributes(attributeGroups.get(name(child, "ref")), found);
        case "anyAttribute" -> anyAttribute(child, found);
        case "simpleContent", "complexContent" -> {
          Element extension = extension(child);
          Element base = complexTypes.get(name(extension, "base"));
          if (base != null) {
            attributes(base, found);
          }
          attributes(extension, found);
        }
        default -> {}
      }
    }
  }

  private Attribute attribute(Element attribute) {
    refuse(attribute, "default", "fixed", "form");
    boolean required = attribute.getAttribute("use").equals("required");
    if (attribute.hasAttribute("ref")) {
      Name name = name(attribute, "ref");
      return new Attribute(name.namespace(), name.local(), value(attributes.get(name)), required);
    }
    return new Attribute("", attribute.getAttribute("name"), value(attribute), required);
  }

  private SimpleValue value(Element attribute) {
    return attribute.hasAttribute("type")
        ? simpleTypes.of(name(attribute, "type"))
        : simpleTypes.of(children(attribute).get(0));
  }

  /** Of the attributes that are not named only those are sure that some schema declares. */
  private void anyAttribute(Element any, List<Attribute> found) {
    Wildcard covers = wildcard(any);
    attributes.forEach(
        (name, attribute) -> {
          boolean isNew =
              found.stream()
                  .noneMatch(
                      known ->
                          known.name().equals(name.local())
                              && known.namespace().equals(name.namespace()));
          if (isNew && covers.covers(name.namespace())) {
            found.add(new Attribute(name.namespace(), name.local(), value(attribute), false));
          }
        });
  }

  private static void refuse(Element element, String... constructs) {
    for (String construct : constructs) {
      if (element.hasAttribute(construct)) {
        throw new IllegalStateException(
            "a schema of our own uses %s of <%s %s>, which is not compiled"
                .formatted(construct, element.getNodeName(), element.getAttribute("name")));
      }
    }
  }
}
