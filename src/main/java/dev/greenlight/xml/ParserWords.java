package dev.greenlight.xml;

import com.ctc.wstx.exc.WstxEOFException;
import dev.greenlight.model.Location;
import dev.greenlight.xml.XmlProblem.Kind;
import java.io.CharConversionException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * What the parser says of a document that it gives up, in words for people.
 *
 * @param kind of the problem
 * @param message without a place
 */
record ParserWords(Kind kind, String message) {
  private static final Pattern PARSER_LIMIT =
      Pattern.compile("limit \\([0-9]+\\) exceeded", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE = Pattern.compile("\n at \\[row,col| \\(at char #");

  /** How the parser calls what no text may hold. */
  private static final Pattern CONTROL = Pattern.compile("\\(\\(?CTRL-CHAR, code (\\d+)\\)?\\)");

  /** How the parser calls one where only elements may stand. */
  private static final String BACKSLASH = "Unexpected character '\\' (code 92)";

  /** How the parser calls a prefix that stands for no namespace. */
  private static final Pattern UNDECLARED =
      Pattern.compile("Undeclared namespace prefix \"([^\"]*)\"(?: .*)?");

  static ParserWords of(XMLStreamException e) {
    String message = message(e);
    return new ParserWords(kind(e.getNestedException(), message), message);
  }

  XmlProblem problem(Location at) {
    return new XmlProblem(kind, message, at);
  }

  private static Kind kind(Throwable cause, String message) {
    if (cause instanceof MeteredStream.TooMuch tooMuch) {
      return tooMuch.kind();
    }
    if (cause instanceof CharConversionException) {
      return Kind.ENCODING;
    }
    return PARSER_LIMIT.matcher(message).find() ? Kind.LIMIT : Kind.NOT_WELL_FORMED;
  }

  /** The parser's words without the place that it appends, some in plainer ones. */
  private static String message(XMLStreamException e) {
    if (e instanceof WstxEOFException) {
      return "the end of the file, before the document ends";
    }
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    Matcher place = PLACE.matcher(message);
    String words = (place.find() ? message.substring(0, place.start()) : message).strip();
    Matcher undeclared = UNDECLARED.matcher(words);
    if (undeclared.matches()) {
      return String.format(
          Locale.ROOT,
          "the prefix \"%1$s\", which nothing declares: xmlns:%1$s=\"...\" is missing on this"
              + " element and on those around it (the namespace of usage data is %2$s)",
          undeclared.group(1),
          Namespaces.ESPI);
    }
    if (words.startsWith(BACKSLASH)) {
      return "a backslash between elements: line ends or quotes were written as escapes of a string"
          + " (\\n, \\\"), as in JSON";
    }
    String plain = CONTROL.matcher(words).replaceAll("a control character (code $1)");
    return e.getNestedException() instanceof CharConversionException
        ? "bytes that are no text in the encoding of the document: " + plain
        : plain;
  }
}
