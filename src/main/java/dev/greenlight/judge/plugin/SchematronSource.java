package dev.greenlight.judge.plugin;

import dev.greenlight.catalog.RuleEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A Schematron file as it is written: its assertions with a severity and an id each, and which rule
 * they stand in. What has no id gets one, so that its outcome can be told from others.
 */
final class SchematronSource {
  static final String NAMESPACE = "http://purl.oclc.org/dsdl/schematron";

  /** Attributes of ours in a Schematron file: {@code gl:scope="entry"} or {@code "document"}. */
  static final String OURS = "urn:greenlight:schematron";

  private static final Set<String> FETCHING = Set.of("include", "extends");
  private final String pack;
  private final String file;
  private final Document document;
  private final TreeScope scope;
  private final Map<String, RuleEntry> entries = new LinkedHashMap<>();
  private final Map<String, List<String>> assertionsOfRule = new HashMap<>();
  private final Map<String, Element> abstractRules = new HashMap<>();

  SchematronSource(String pack, String file, byte[] schematron) throws BadPlugIn {
    this.pack = pack;
    this.file = file;
    PackRules.checkName(pack, file);
    document = parsed(schematron);
    Element schema = document.getDocumentElement();
    if (!is(schema, "schema")) {
      throw new BadPlugIn(
          file
              + ": is no Schematron: the document element is <"
              + schema.getNodeName()
              + ">, not <schema> in "
              + NAMESPACE);
    }
    scope = scope(schema);
    for (Element each : all("*")) {
      refuseFetching(each);
      refuseReading(each, schematron);
    }
    for (Element rule : all("rule")) {
      String id = rule.getAttribute("id");
      if (rule.getAttribute("abstract").equals("true") && !id.isEmpty()) {
        abstractRules.put(id, rule);
      }
    }
    name();
    if (entries.isEmpty()) {
      throw new BadPlugIn(file + ": holds no assert and no report");
    }
  }

  private Document parsed(byte[] schematron) throws BadPlugIn {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Thrower());
      return builder.parse(new ByteArrayInputStream(schematron));
    } catch (SAXParseException e) {
      throw new BadPlugIn(file + ":" + e.getLineNumber() + ": is no XML: " + e.getMessage(), e);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new BadPlugIn(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private TreeScope scope(Element schema) throws BadPlugIn {
    String told = schema.getAttributeNS(OURS, "scope");
    return switch (told) {
      case "", "entry" -> TreeScope.ENTRY;
      case "document" -> TreeScope.DOCUMENT;
      default ->
          throw new BadPlugIn(
              file + ": gl:scope is '" + told + "', which is neither entry nor document");
    };
  }

  private void refuseFetching(Element element) throws BadPlugIn {
    if (NAMESPACE.equals(element.getNamespaceURI())
        && FETCHING.contains(element.getLocalName())
        && element.hasAttribute("href")) {
      throw new BadPlugIn(
          file
              + ": <"
              + element.getLocalName()
              + " href> would read another file; put it all into this one");
    }
  }

  private void refuseReading(Element element, byte[] schematron) throws BadPlugIn {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      String expression = attribute.getNodeValue();
      boolean isPattern = is(element, "pattern") && attribute.getNodeName().equals("documents");
      Optional<String> reader =
          isPattern
              ? Optional.of("documents")
              : OtherDocuments.isExpression(attribute.getNodeName())
                  ? OtherDocuments.readBy(expression).map(name -> name + "()")
                  : Optional.empty();
      if (reader.isPresent()) {
        throw new BadPlugIn(
            file
                + ": "
                + reader.get()
                + " would read another document"
                + SchematronFault.at(expression, schematron)
                + "; a plug-in reads nothing but what it judges: put the rest into this file, as a"
                + " <let>");
      }
    }
  }

  private void name() throws BadPlugIn {
    int number = 0;
    for (Element pattern : all("pattern")) {
      number++;
      String patternId =
          pattern.getAttribute("id").isEmpty() ? "p" + number : pattern.getAttribute("id");
      int ruleNumber = 0;
      int checkNumber = 0;
      for (Element rule : children(pattern, "rule")) {
        ruleNumber++;
        if (rule.getAttribute("id").isEmpty()) {
          rule.setAttribute("id", patternId + ".r" + ruleNumber);
        }
        for (Element check : checks(rule)) {
          checkNumber++;
          if (check.getAttribute("id").isEmpty()) {
            check.setAttribute("id", patternId + "." + checkNumber);
          }
          note(pattern, rule, check);
        }
      }
    }
    for (Element rules : all("rules")) {
      for (Element rule : children(rules, "rule")) {
        for (Element check : checks(rule)) {
          if (check.getAttribute("id").isEmpty()) {
            check.setAttribute("id", rule.getAttribute("id") + "." + (entries.size() + 1));
          }
          note(rules, rule, check);
        }
      }
    }
    for (Element rule : all("rule")) {
      List<String> checks = new ArrayList<>();
      collect(rule, checks, 0);
      assertionsOfRule.merge(
          rule.getAttribute("id"), checks, (one, other) -> one.isEmpty() ? other : one);
    }
  }

  private void note(Element pattern, Element rule, Element check) throws BadPlugIn {
    String id = check.getAttribute("id");
    PackRules.checkName(id, file);
    List<Element> titles = children(pattern, "title");
    String title = SchematronWords.of(check);
    String see = check.getAttribute("see");
    String heading = titles.isEmpty() ? "" : SchematronWords.of(titles.get(0));
    String why = heading.isEmpty() ? "a rule of " + pack : heading;
    RuleEntry entry =
        PackRules.entry(
            pack,
            id,
            title.isEmpty() ? "test " + check.getAttribute("test") : title,
            SchematronSeverity.of(file, check, rule, pattern),
            see.isEmpty() ? why : why + " (" + see + ")",
            fix(check));
    if (entries.put(entry.id(), entry) != null) {
      throw new BadPlugIn(file + ": two assertions have the id '" + id + "'");
    }
  }

  private String fix(Element check) {
    List<String> fixes = new ArrayList<>();
    Set<String> wanted = Set.of(check.getAttribute("diagnostics").strip().split("\\s+"));
    for (Element diagnostic : all("diagnostic")) {
      if (wanted.contains(diagnostic.getAttribute("id"))) {
        fixes.add(SchematronWords.of(diagnostic));
      }
    }
    return fixes.isEmpty() ? "See " + file : String.join(" ", fixes);
  }

  /** Assertions that a rule has itself or from abstract rules. */
  private void collect(Element rule, List<String> into, int depth) {
    for (Element check : checks(rule)) {
      into.add(pack + ":" + check.getAttribute("id"));
    }
    for (Element extended : children(rule, "extends")) {
      Element parent = abstractRules.get(extended.getAttribute("rule"));
      if (parent != null && depth < abstractRules.size()) {
        collect(parent, into, depth + 1);
      }
    }
  }

  private static List<Element> checks(Element rule) {
    List<Element> checks = new ArrayList<>(children(rule, "assert"));
    checks.addAll(children(rule, "report"));
    return checks;
  }

  private List<Element> all(String name) {
    NodeList found = document.getElementsByTagNameNS(name.equals("*") ? "*" : NAMESPACE, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && is(element, name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static boolean is(Element element, String name) {
    return NAMESPACE.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  String file() {
    return file;
  }

  Document document() {
    return document;
  }

  TreeScope scope() {
    return scope;
  }

  /** The rules as the report tells them, by their whole id. */
  Map<String, RuleEntry> entries() {
    return entries;
  }

  /** Which assertions are tested each time that a rule of that id fires. */
  List<String> assertionsOf(String rule) {
    return assertionsOfRule.getOrDefault(rule, List.of());
  }

  private static final class Thrower implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      // A warning keeps nobody from reading the file.
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }
}
