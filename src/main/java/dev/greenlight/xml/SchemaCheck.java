package dev.greenlight.xml;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.ValidationResult.SchemaError;
import dev.greenlight.xml.compiled.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Checks one document against the schemas of one version while it is read. */
public final class SchemaCheck {
  /** Errors that are kept; the others are only counted. */
  public static final int KEPT = 1000;

  private final EspiVersion version;
  private final Supplier<Schema> schema;
  private final Optional<Grammar> grammar;
  private final long most;
  private final XMLFilterImpl gate = new XMLFilterImpl();
  private final List<SchemaError> errors = new ArrayList<>();
  private SAXParseException reason;
  private long total;

  /**
   * Prepares a check.
   *
   * @param schema the compiled schemas of that version, Atom included
   */
  public SchemaCheck(EspiVersion version, Schema schema) {
    this(version, () -> schema, Optional.empty(), Long.MAX_VALUE);
  }

  private SchemaCheck(
      EspiVersion version, Supplier<Schema> schema, Optional<Grammar> grammar, long most) {
    this.version = version;
    this.schema = schema;
    this.grammar = grammar;
    this.most = most;
  }

  /**
   * Prepares a check against the schemas of this project. The validator of the JDK sees only what
   * is not surely valid; it finds the same.
   */
  public static SchemaCheck of(EspiVersion version) {
    return new SchemaCheck(
        version,
        () -> EspiSchemas.of(version),
        Optional.of(EspiGrammars.of(version)),
        Long.MAX_VALUE);
  }

  /** A check like this one that stops at the first error: it asks no more than whether all fits. */
  public SchemaCheck untilFirstError() {
    return new SchemaCheck(version, schema, grammar, 1);
  }

  private ValidatorHandler validator() {
    ValidatorHandler handler = schema.get().newValidatorHandler();
    handler.setErrorHandler(new Collector());
    handler.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> {
          throw new IllegalStateException("no document makes us load " + systemId);
        });
    try {
      handler.setProperty("http://apache.org/xml/properties/locale", Locale.ENGLISH);
      // What it would tell of each element beside; it keeps every error for that, and nobody asks.
      handler.setFeature("http://apache.org/xml/features/validation/schema/augment-psvi", false);
    } catch (SAXNotRecognizedException | SAXNotSupportedException e) {
      throw new IllegalStateException("the validator of this Java speaks no English", e);
    }
    return handler;
  }

  /** The version whose schemas are applied. */
  public EspiVersion version() {
    return version;
  }

  /** The validator of the JDK, which wants the document, or what is in doubt of it. */
  public ContentHandler handler() {
    if (gate.getContentHandler() == null && !isOver()) {
      gate.setContentHandler(validator());
    }
    return gate;
  }

  /** The schemas compiled for speed; empty when the validator of the JDK has to see it all. */
  Optional<Grammar> grammar() {
    return grammar;
  }

  /** Whether the validator of the JDK was shown anything. */
  boolean wasAsked() {
    return gate.getContentHandler() != null || total > 0;
  }

  /** The first errors, in the order of the document. */
  public List<SchemaError> errors() {
    settle();
    return List.copyOf(errors);
  }

  /** Whether it has stopped to look: there may be more errors than are told. */
  boolean isOver() {
    return total >= most;
  }

  /** How many errors there are in all; when {@link #isOver()}, how many were found. */
  public long total() {
    settle();
    return total;
  }

  /** The first error. */
  public Optional<SchemaError> first() {
    return errors().stream().findFirst();
  }

  /** A value error is told twice, first why and then where: the pair becomes one error. */
  private final class Collector implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      add(e, () -> SchemaMessages.plain(e.getMessage()));
    }

    @Override
    public void error(SAXParseException e) {
      if (SchemaMessages.givesReason(e.getMessage())) {
        settle();
        reason = e;
      } else if (reason != null && SchemaMessages.namesPlace(e.getMessage())) {
        String why = reason.getMessage();
        reason = null;
        add(e, () -> SchemaMessages.folded(why, e.getMessage()));
      } else {
        settle();
        add(e, () -> SchemaMessages.plain(e.getMessage()));
      }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      error(e);
    }
  }

  private void settle() {
    if (reason != null) {
      SAXParseException alone = reason;
      reason = null;
      add(alone, () -> SchemaMessages.plain(alone.getMessage()));
    }
  }

  private void add(SAXParseException e, Supplier<String> message) {
    if (isOver()) {
      gate.setContentHandler(null);
      return;
    }
    total++;
    if (errors.size() < KEPT) {
      errors.add(
          new SchemaError(
              e.getLineNumber(), e.getColumnNumber(), SchemaMessages.bounded(message.get())));
    }
  }
}
