package dev.greenlight.xml;

import dev.greenlight.model.EspiVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the schema of a version says about a document. */
final class SchemaErrors implements ErrorHandler {

  private final List<String> messages = new ArrayList<>();

  private SchemaErrors() {}

  static List<String> in(String document, EspiVersion version) {
    SchemaErrors errors = new SchemaErrors();
    Validator validator = EspiSchemas.of(version).newValidator();
    validator.setErrorHandler(errors);
    try {
      validator.validate(new StreamSource(new StringReader(document)));
    } catch (SAXException e) {
      errors.messages.add("fatal: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return errors.messages;
  }

  @Override
  public void warning(SAXParseException problem) {
    messages.add("warning: " + problem.getMessage());
  }

  @Override
  public void error(SAXParseException problem) {
    messages.add(problem.getMessage());
  }

  @Override
  public void fatalError(SAXParseException problem) throws SAXException {
    throw problem;
  }
}
