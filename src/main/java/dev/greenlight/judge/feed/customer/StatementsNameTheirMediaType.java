package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A Statement says of each of its documents what it is, and its name does not say another thing.
 *
 * <p>Names are judged that end as files of one type do, or as programs do, which no bill is.
 * Whether the type is one of the standard's is told by a rule for all codes.
 */
@Rule("GBX-CUS-43")
final class StatementsNameTheirMediaType implements FeedRule {

  /** A document of unknown type. */
  record MediaTypeMissing(Location at) implements Finding {
    @Override
    public Object expected() {
      return "<mediaType> in the statementRef";
    }

    @Override
    public Object observed() {
      return "none with a value";
    }
  }

  /** A document that its name calls another thing. */
  record MediaTypeContradictsName(String expected, String type, Location at) implements Finding {
    @Override
    public Object observed() {
      return "mediaType " + type;
    }

    @Override
    public String fix() {
      return "Write the mediaType of the document, and let its fileName end so";
    }
  }

  /** A program in place of a document; only the end of its name is told. */
  record DocumentIsProgram(String ending, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the fileName of a document, such as one that ends in .pdf";
    }

    @Override
    public Object observed() {
      return "one that ends in ." + ending + ", as programs do";
    }

    @Override
    public String fix() {
      return "Send the bill as a document, such as a PDF, and name it so";
    }
  }

  private static final Set<String> PROGRAMS =
      Set.of(
          "apk", "app", "bat", "cmd", "com", "cpl", "dll", "dmg", "exe", "hta", "jar", "js", "lnk",
          "msi", "ps1", "scr", "sh", "vbs");

  /** A name that says where a file lies; not told, as it may name the customer. */
  record FileNameWithPath(Location at) implements Finding {
    @Override
    public Object expected() {
      return "the name of a file in fileName, without a path";
    }

    @Override
    public Object observed() {
      return "one with slashes (not shown)";
    }

    @Override
    public String fix() {
      return "Write the name of the file alone into fileName";
    }
  }

  /** Types of documents by how the names of their files end. */
  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "json", "application/json",
          "zip", "application/zip",
          "csv", "text/csv",
          "html", "text/html",
          "gif", "image/gif",
          "jpg", "image/jpeg",
          "png", "image/png",
          "rtf", "text/rtf",
          "txt", "text/plain");

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) != Kind.STATEMENT) {
      return;
    }
    for (Element reference : read.resource().children("statementRef")) {
      judgement.inspected();
      if (name(reference).indexOf('/') >= 0 || name(reference).indexOf('\\') >= 0) {
        judgement.finds(new FileNameWithPath(reference.child("fileName").orElse(reference).at()));
      }
      String ending = ending(reference);
      if (PROGRAMS.contains(ending)) {
        judgement.finds(
            new DocumentIsProgram(ending, reference.child("fileName").orElse(reference).at()));
      }
      if (reference.child("mediaType").filter(Customers::hasValue).isEmpty()) {
        judgement.finds(new MediaTypeMissing(reference.at()));
      } else {
        checkName(reference, judgement);
      }
    }
  }

  private static String name(Element reference) {
    return reference.child("fileName").map(Element::text).orElse("").strip();
  }

  /** What stands behind the last dot; the whole of a name without one. */
  private static String ending(Element reference) {
    String name = name(reference);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static void checkName(Element reference, Judgement judgement) {
    String named = TYPES.get(ending(reference));
    String type = reference.child("mediaType").map(Element::text).orElse("").strip();
    boolean other =
        named != null
            && TYPES.containsValue(type.toLowerCase(Locale.ROOT))
            && !named.equalsIgnoreCase(type);
    if (other) {
      judgement.finds(
          new MediaTypeContradictsName(
              "%s, as its fileName ends".formatted(named), type, reference.at()));
    }
  }
}
