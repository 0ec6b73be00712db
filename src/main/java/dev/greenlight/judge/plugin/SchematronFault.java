package dev.greenlight.judge.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Why a Schematron cannot be compiled. Saxon sees the program that SchXslt made of it: where that
 * is wrong leads back to an expression, and the expression to its line.
 */
final class SchematronFault {
  private static final QName TEST = new QName("test");
  private static final Set<String> OUTCOMES = Set.of("failed-assert", "successful-report");

  /** Attributes of a program that hold an expression as it was written. */
  private static final List<QName> OF_PROGRAM =
      List.of(new QName("match"), new QName("select"), new QName("use"), TEST);

  /** Attributes of a Schematron that hold an expression. */
  private static final Set<String> OF_SCHEMATRON =
      Set.of("context", "documents", "match", "path", "select", "subject", "test", "use", "value");

  private SchematronFault() {}

  /**
   * The first error of a program that does not compile, with the expression and its line as far as
   * they are found.
   *
   * @param thrown what the compiler threw
   * @param schematron the file that the program was made of
   */
  static String of(SaxonApiException thrown, XdmNode program, byte[] schematron) {
    try {
      DocumentBuilder builder = ClosedSaxon.get().processor().newDocumentBuilder();
      builder.setLineNumbering(true);
      XdmNode numbered = builder.build(new StreamSource(new StringReader(program.toString())));
      Optional<XmlProcessingError> error = firstOf(numbered);
      if (error.isEmpty()) {
        return thrown.getMessage();
      }
      String message = error.get().getMessage().strip().replaceAll("\\s+", " ");
      int line = error.get().getLocation().getLineNumber();
      Optional<String> expression = expression(numbered, line);
      return expression.isEmpty() ? message : message + at(expression.get(), schematron);
    } catch (SaxonApiException e) {
      thrown.addSuppressed(e);
      return thrown.getMessage();
    }
  }

  private static Optional<XmlProcessingError> firstOf(XdmNode program) {
    List<XmlProcessingError> errors = new ArrayList<>();
    XsltCompiler compiler = ClosedSaxon.get().compiler();
    compiler.setErrorReporter(
        error -> {
          if (!error.isWarning()) {
            errors.add(error);
          }
        });
    try {
      compiler.compile(program.asSource());
    } catch (SaxonApiException e) {
      return errors.stream().findFirst();
    }
    return Optional.empty();
  }

  /** The expression of the element of the program at that line. */
  private static Optional<String> expression(XdmNode program, int line) {
    Optional<XdmNode> wrong =
        program
            .select(Steps.descendant(Predicates.isElement()))
            .filter(element -> element.getLineNumber() == line)
            .findFirst();
    return wrong.flatMap(
        element ->
            Stream.concat(asWritten(element), OF_PROGRAM.stream().map(element::getAttributeValue))
                .filter(Objects::nonNull)
                .findFirst());
  }

  /** The program negates the test of an assert; what it would report has it as it was written. */
  private static Stream<String> asWritten(XdmNode element) {
    return element.getAttributeValue(TEST) == null
        ? Stream.empty()
        : element
            .select(Steps.descendant(Predicates.isElement()))
            .filter(inner -> OUTCOMES.contains(inner.getNodeName().getLocalName()))
            .map(inner -> inner.getAttributeValue(TEST));
  }

  /** The expression and its line, to be said after what is wrong with it. */
  static String at(String expression, byte[] schematron) {
    Lines lines = new Lines(expression);
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new ByteArrayInputStream(schematron), lines);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException("a Schematron that was read cannot be read again", e);
    }
    String where = lines.first == 0 ? "" : " (line " + lines.first + ")";
    return expression.isBlank() ? where : ", in " + expression + where;
  }

  /** Finds where an expression stands; an empty one where a rule has no context. */
  private static final class Lines extends DefaultHandler {
    private final String expression;
    private Locator locator;
    private int first;

    Lines(String expression) {
      this.expression = expression;
    }

    @Override
    public void setDocumentLocator(Locator told) {
      locator = told;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      if (first == 0 && SchematronSource.NAMESPACE.equals(uri) && holds(name, attributes)) {
        first = locator.getLineNumber();
      }
    }

    private boolean holds(String name, Attributes attributes) {
      if (expression.isEmpty()
          && name.equals("rule")
          && attributes.getValue("context") == null
          && !"true".equals(attributes.getValue("abstract"))) {
        return true;
      }
      for (int i = 0; i < attributes.getLength(); i++) {
        if (OF_SCHEMATRON.contains(attributes.getLocalName(i))
            && attributes.getValue(i).equals(expression)) {
          return true;
        }
      }
      return false;
    }
  }
}
