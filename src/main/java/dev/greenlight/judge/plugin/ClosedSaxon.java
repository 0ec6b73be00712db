package dev.greenlight.judge.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;

/**
 * Saxon with every door shut: no file, no network, no environment, no Java, no documents but the
 * one at hand. Made once in a process, with the transpiler for Schematron compiled once.
 */
final class ClosedSaxon {
  private static final String TRANSPILER = "/content/transpile.xsl";

  /** Made when the first Schematron is loaded: it takes about a second. */
  private static final class Once {
    static final ClosedSaxon INSTANCE = new ClosedSaxon();
  }

  private final Processor processor = new Processor(false);
  private final XsltExecutable transpiler;

  private ClosedSaxon() {
    Configuration configuration = processor.getUnderlyingConfiguration();
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    processor.setConfigurationProperty(Feature.LINE_NUMBERING, true);
    configuration.setResourceResolver(
        request -> {
          throw new XPathException("a plug-in reads nothing but the document: " + request.uri);
        });
    configuration.setUnparsedTextURIResolver(
        (uri, encoding, config) -> {
          throw new XPathException("a plug-in reads nothing but the document: " + uri);
        });
    configuration.setCollectionFinder(
        (context, uri) -> {
          throw new XPathException("a plug-in reads nothing but the document: " + uri);
        });
    configuration.setConfigurationProperty(
        Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoEnvironment());
    try (InputStream in = ClosedSaxon.class.getResourceAsStream(TRANSPILER)) {
      if (in == null) {
        throw new IllegalStateException("SchXslt is missing from the class path");
      }
      transpiler = compiler().compile(new StreamSource(in, "urn:schxslt:transpile.xsl"));
    } catch (SaxonApiException | IOException e) {
      throw new IllegalStateException("SchXslt cannot be compiled", e);
    }
  }

  static ClosedSaxon get() {
    return Once.INSTANCE;
  }

  Processor processor() {
    return processor;
  }

  XsltExecutable transpiler() {
    return transpiler;
  }

  /** A compiler that is silent: what is wrong is thrown. */
  XsltCompiler compiler() {
    XsltCompiler compiler = processor.newXsltCompiler();
    compiler.setErrorReporter(error -> {});
    return compiler;
  }

  /** Environment variables are none of a plug-in's business. */
  private static final class NoEnvironment implements EnvironmentVariableResolver {
    @Override
    public Set<String> getAvailableEnvironmentVariables() {
      return Set.of();
    }

    @Override
    public String getEnvironmentVariable(String name) {
      return null;
    }
  }
}
