package dev.greenlight.judge.plugin;

import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.XsltTransformer;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A compiled Schematron at work on one document. */
final class SchematronRun extends PackRun {
  private static final int MOST_TOLD = 1_000;

  /** How SchXslt tells what the program met. */
  private static final Pattern ERROR = Pattern.compile("Error code: (\\S+) Reason: (.+)");

  private static final QName ID = new QName("id");
  private static final QName TEST = new QName("test");
  private static final QName LOCATION = new QName("location");

  /** An assertion of Schematron that does not hold. */
  record AssertFailed(Object expected, Object observed, Location at) implements Finding {}

  /** A report of Schematron that fired. */
  record ReportFired(Object expected, Object observed, Location at) implements Finding {}

  /** Builds trees in the way of Saxon. */
  private static final class SaxonTrees implements Trees.Builder {
    private BuildingContentHandler handler;

    @Override
    public ContentHandler begin() throws SAXException {
      DocumentBuilder builder = ClosedSaxon.get().processor().newDocumentBuilder();
      builder.setLineNumbering(true);
      try {
        handler = builder.newBuildingContentHandler();
        return handler;
      } catch (SaxonApiException e) {
        throw new SAXException(e);
      }
    }

    XdmNode tree() throws SaxonApiException {
      return handler.getDocumentNode();
    }
  }

  private final String pack;
  private final SchematronSource source;
  private final XsltExecutable program;
  private final SaxonTrees trees;

  private SchematronRun(
      String pack, SchematronSource source, XsltExecutable program, SaxonTrees trees, Guard guard) {
    super(pack, List.copyOf(source.entries().values()), source.scope(), trees, guard);
    this.pack = pack;
    this.source = source;
    this.program = program;
    this.trees = trees;
  }

  static SchematronRun of(
      String pack, SchematronSource source, XsltExecutable program, Guard guard) {
    return new SchematronRun(pack, source, program, new SaxonTrees(), guard);
  }

  @Override
  Callable<Void> look() {
    return () -> {
      XdmNode tree = trees.tree();
      XdmDestination outcome = new XdmDestination();
      XsltTransformer transformer = program.load();
      transformer.setErrorReporter(error -> {});
      StringBuilder told = new StringBuilder();
      transformer.setMessageHandler(message -> keep(message.getContent(), told));
      transformer
          .getUnderlyingController()
          .setResultDocumentResolver(
              (context, href, base, properties) -> {
                throw new XPathException("a plug-in writes no file: " + href);
              });
      transformer.setInitialContextNode(tree);
      transformer.setDestination(outcome);
      try {
        transformer.transform();
      } catch (SaxonApiException e) {
        throw new Guard.Broke(told.isEmpty() ? e.getMessage() : inWords(told.toString()), e);
      }
      hear(outcome.getXdmNode(), new SchematronPlaces(tree));
      return null;
    };
  }

  /** SchXslt says in a message what was thrown, before it stops. */
  private static void keep(XdmNode message, StringBuilder told) {
    if (told.length() < MOST_TOLD) {
      told.append(told.isEmpty() ? "" : "; ")
          .append(message.getStringValue().strip().replaceAll("\\s+", " "));
    }
  }

  private static String inWords(String told) {
    Matcher error = ERROR.matcher(told);
    return error.find() ? error.group(2) + " (" + error.group(1) + ")" : told;
  }

  @Override
  String who() {
    return source.file();
  }

  @Override
  Callable<Void> end() {
    return () -> null;
  }

  private void hear(XdmNode document, SchematronPlaces places) {
    for (XdmNode root : document.children()) {
      for (XdmNode each : root.children()) {
        if (each.getNodeKind() == XdmNodeKind.ELEMENT) {
          switch (each.getNodeName().getLocalName()) {
            case "fired-rule" ->
                source
                    .assertionsOf(each.getAttributeValue(ID))
                    .forEach(id -> judgement(id).inspected());
            case "failed-assert" -> found(each, places, true);
            case "successful-report" -> found(each, places, false);
            default -> {
              // Titles and prefixes say nothing of the document.
            }
          }
        }
      }
    }
  }

  private void found(XdmNode said, SchematronPlaces places, boolean isAssert) {
    Judgement judgement = judgement(pack + ":" + said.getAttributeValue(ID));
    String text = text(said);
    String test = said.getAttributeValue(TEST);
    Location at = inDocument(places.of(said.getAttributeValue(LOCATION)));
    boolean hasWords = !text.isEmpty();
    // The test is for who wrote the rule; it is shown to readers of a report where nothing else is.
    if (isAssert) {
      judgement.finds(new AssertFailed(hasWords ? text : test, "not so" + element(at), at));
    } else if (hasWords) {
      judgement.finds(new ReportFired("nothing of the kind", text, at));
    } else {
      judgement.finds(new ReportFired("not (" + test + ")", test, at));
    }
  }

  /** Of which element it is not so, as far as it is known. */
  private static String element(Location at) {
    String name = at.path().substring(at.path().lastIndexOf('/') + 1).replaceFirst("\\[.*", "");
    return name.isEmpty() ? "" : " of <" + name + ">";
  }

  private static String text(XdmNode said) {
    StringBuilder text = new StringBuilder();
    for (XdmNode child : said.children("text")) {
      text.append(child.getStringValue());
    }
    return text.toString().strip().replaceAll("\\s+", " ");
  }
}
