package dev.greenlight.judge.plugin;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions that read other documents than the one that is judged. When they run they are refused
 * that; but what asks no more than whether there is one, Saxon answers without looking.
 */
final class OtherDocuments {
  /** Where expressions stand in a Schematron, and in XSLT within it. */
  private static final Set<String> EXPRESSIONS =
      Set.of("context", "match", "path", "select", "subject", "test", "use", "value");

  /** What is text to XPath, or nothing. */
  private static final Pattern NO_CALL =
      Pattern.compile("\\(:.*?:\\)|\"[^\"]*\"|'[^']*'", Pattern.DOTALL);

  /** Functions of XPath and XSLT that fetch something, called or named. */
  private static final Pattern CALL =
      Pattern.compile(
          "(?<![\\w.:}$@-])(?:fn:|Q\\{http://www\\.w3\\.org/2005/xpath-functions})?"
              + "(doc|document|doc-available|json-doc|collection|uri-collection"
              + "|unparsed-text|unparsed-text-lines|unparsed-text-available)\\s*[(#]");

  private OtherDocuments() {}

  /** Whether an attribute of that name holds an expression. */
  static boolean isExpression(String attribute) {
    return EXPRESSIONS.contains(attribute);
  }

  /** The function by which an expression would read another document; empty where none does. */
  static Optional<String> readBy(String expression) {
    Matcher call = CALL.matcher(NO_CALL.matcher(expression).replaceAll("''"));
    return call.find() ? Optional.of(call.group(1)) : Optional.empty();
  }
}
