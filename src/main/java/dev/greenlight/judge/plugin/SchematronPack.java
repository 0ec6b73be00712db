package dev.greenlight.judge.plugin;

import dev.greenlight.catalog.RuleEntry;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.XsltTransformer;

/**
 * Rules in ISO Schematron, by SchXslt on Saxon-HE. A pattern none of whose contexts ever matched
 * passes nothing: its assertions are NOT_APPLICABLE.
 */
public final class SchematronPack implements RulePack {
  private static final long SECONDS = 60;

  private final String name;
  private final SchematronSource source;
  private final XsltExecutable program;

  private SchematronPack(String name, SchematronSource source, XsltExecutable program) {
    this.name = name;
    this.source = source;
    this.program = program;
  }

  /**
   * Compiles a file; takes about a second for the first in a process.
   *
   * @param name of the plug-in
   * @param file as messages call it
   */
  public static SchematronPack of(String name, String file, byte[] schematron) throws BadPlugIn {
    SchematronSource source = new SchematronSource(name, file, schematron);
    ClosedSaxon saxon = ClosedSaxon.get();
    XdmNode program;
    try {
      XsltTransformer transpiler = saxon.transpiler().load();
      transpiler.setErrorReporter(error -> {});
      transpiler.setMessageHandler(message -> {});
      transpiler.setInitialContextNode(
          saxon.processor().newDocumentBuilder().wrap(source.document()));
      XdmDestination made = new XdmDestination();
      transpiler.setDestination(made);
      transpiler.transform();
      program = made.getXdmNode();
    } catch (SaxonApiException e) {
      throw new BadPlugIn(file + ": cannot be compiled: " + e.getMessage(), e);
    }
    try {
      return new SchematronPack(name, source, saxon.compiler().compile(program.asSource()));
    } catch (SaxonApiException e) {
      String fault = SchematronFault.of(e, program, schematron);
      throw new BadPlugIn(file + ": cannot be compiled: " + fault, e);
    }
  }

  @Override
  public List<RuleEntry> rules() {
    List<RuleEntry> rules = new ArrayList<>(source.entries().values());
    rules.add(PackRules.soundness(name));
    return rules;
  }

  @Override
  public List<PackRun> open() {
    return List.of(SchematronRun.of(name, source, program, new Guard(name, SECONDS)));
  }
}
