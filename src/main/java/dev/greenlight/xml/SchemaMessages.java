package dev.greenlight.xml;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what the validator of the JDK says into words that a reader of a feed understands. */
final class SchemaMessages {
  private static final int VALUE_SHOWN = 60;
  private static final int MESSAGE_SHOWN = 500;
  private static final int EXPECTED_SHOWN = 8;

  /** Codes of Retail Customers are words, and wrong when they are longer only. */
  private static final int LONGEST_WORD = 64;

  private static final Pattern KEY =
      Pattern.compile("^([a-z]+-[A-Za-z0-9.-]+): (.*)$", Pattern.DOTALL);
  private static final Pattern REASON =
      Pattern.compile("^cvc-(datatype-valid|[A-Za-z]+-valid)[.0-9]*: ");
  private static final Pattern PLACE =
      Pattern.compile("^cvc-(type\\.3\\.1\\.3|attribute\\.3|complex-type\\.2\\.2): ");
  private static final Pattern ELEMENT_VALUE =
      Pattern.compile(
          "The value '(.*)' of element '(?:.*:)?([^':]+)' is not valid\\.", Pattern.DOTALL);
  private static final Pattern SIMPLE_ELEMENT =
      Pattern.compile("^Element '(?:[^':]+:)?([^':]+)' must have no element");
  private static final Pattern REASON_VALUE =
      Pattern.compile(
          "^(?:Value )?'(.*)' (?:is not a valid value|with length|is not facet-valid)",
          Pattern.DOTALL);
  private static final Pattern ATTRIBUTE_VALUE =
      Pattern.compile(
          "The value '(.*)' of attribute '([^']+)' on element '(?:.*:)?([^':]+)' is not valid.*",
          Pattern.DOTALL);
  private static final Pattern UNEXPECTED =
      Pattern.compile("starting with element '(?:\\{[^}]*:|[^'{}:]*:)?([^'}:]+)\\}?'");
  private static final Pattern HOLDER = Pattern.compile("lement '(?:[^':]+:)?([^':]+)'");
  private static final Pattern QUOTED_NAMES = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern TOO_FEW_OR_MANY =
      Pattern.compile(
          "'(?:\"[^\"]*\":)?([^':]+)' (?:is expected to|can) occur a (minimum|maximum) of '(\\d+)'"
              + " times");

  private static final Pattern DECIMAL = Pattern.compile("-?\\d+[.,]\\d+");
  private static final Pattern ISO_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\S{4,30}");
  private static final Pattern LISTED = Pattern.compile("[,;\\s]");
  private static final Pattern MONEY =
      Pattern.compile("bill.*|cost.*|amount|.*Cost|charge", Pattern.CASE_INSENSITIVE);

  private SchemaMessages() {}

  /** Whether the message says why a value is wrong, but not where. */
  static boolean givesReason(String message) {
    return REASON.matcher(message).lookingAt();
  }

  /** Whether the message says where the value stands that the message before it explained. */
  static boolean namesPlace(String message) {
    return PLACE.matcher(message).lookingAt();
  }

  /** One message of such a pair. */
  static String folded(String reason, String place) {
    String where = withoutKey(place);
    Matcher element = ELEMENT_VALUE.matcher(where);
    if (element.matches()) {
      String value = element.group(1);
      return "'%s' in <%s> %s%s"
          .formatted(
              shortened(value), element.group(2), why(reason), hint(value, element.group(2)));
    }
    Matcher simple = SIMPLE_ELEMENT.matcher(where);
    if (simple.find()) {
      return "'%s' in <%s> %s".formatted(shortened(value(reason)), simple.group(1), why(reason));
    }
    Matcher attribute = ATTRIBUTE_VALUE.matcher(where);
    return attribute.matches()
        ? "'%s' in attribute %s of <%s> %s"
            .formatted(
                shortened(attribute.group(1)), attribute.group(2), attribute.group(3), why(reason))
        : plain(place);
  }

  private static String value(String reason) {
    Matcher value = REASON_VALUE.matcher(withoutKey(reason));
    return value.find() ? value.group(1) : "";
  }

  private static String why(String reason) {
    String text = withoutKey(reason);
    if (text.contains("'integer'") || text.contains("is not a valid value for 'long'")) {
      return "is not a whole number";
    }
    Matcher valid =
        Pattern.compile("is not a valid value (?:for|of union type) '([^']*)'").matcher(text);
    if (valid.find()) {
      return text.contains("of union type") && value(reason).length() <= LONGEST_WORD
          ? "is no code of %s; codes are numbers".formatted(valid.group(1))
          : "is no " + valid.group(1);
    }
    Matcher facet =
        Pattern.compile("facet-valid with respect to (\\w+) '([^']*)'(?: for type '([^']*)')?")
            .matcher(text);
    if (!facet.find()) {
      return "is not valid: " + text;
    }
    String limit = shortened(facet.group(2));
    String type = facet.group(3) == null ? "" : " (type " + facet.group(3) + ")";
    return switch (facet.group(1)) {
          case "minInclusive" -> "is less than the least allowed, " + limit;
          case "maxInclusive" -> "is more than the most allowed, " + limit;
          case "maxLength" -> "is longer than the allowed length, " + limit;
          case "minLength" -> "is shorter than the least length, " + limit;
          case "length" -> "is not of length " + limit;
          case "pattern" -> "does not have the form " + limit;
          case "enumeration" -> "is none of the allowed values " + limit;
          default -> "breaks " + facet.group(1) + ' ' + limit;
        }
        + type;
  }

  private static String hint(String value, String element) {
    if (element.equals("grant_types") && LISTED.matcher(value.strip()).find()) {
      return "; each grant has a <grant_types> of its own";
    }
    if (ISO_TIME.matcher(value.strip()).matches()) {
      return "; times are written in seconds since 1970 in UTC" + seconds(value.strip());
    }
    return DECIMAL.matcher(value.strip()).matches() && MONEY.matcher(element).matches()
        ? "; money is written in 1/100000 of the currency (39.00 becomes 3900000)"
        : "";
  }

  private static String seconds(String time) {
    try {
      return " (%s becomes %d)".formatted(time, OffsetDateTime.parse(time).toEpochSecond());
    } catch (DateTimeException localOrNone) {
      return ""; // which second it is, nobody can tell without its offset
    }
  }

  /** A message that stands alone. */
  static String plain(String message) {
    Matcher keyed = KEY.matcher(message);
    if (!keyed.matches()) {
      return message;
    }
    String text = keyed.group(2);
    String simple = simpleNames(text);
    return switch (keyed.group(1)) {
      case "cvc-complex-type.2.4.a", "cvc-complex-type.2.4.d" -> unexpected(text, simple);
      case "cvc-complex-type.2.4.b" -> incomplete(simple);
      case "cvc-type.3.1.2" ->
          holder(simple)
              .map(element -> "elements stand in <%s>, which holds a value".formatted(element))
              .orElse(simple);
      case "cvc-complex-type.2.3" ->
          holder(simple)
              .map(
                  element ->
                      "text stands in <%s>, where nothing but elements may stand"
                          .formatted(element))
              .orElse(simple);
      case "cvc-complex-type.2.4.c" -> Strangers.undeclared(simple);
      case "cvc-elt.1.a" -> Strangers.undeclared(simple);
      case "cvc-complex-type.4" ->
          simple.replaceFirst(
              "Attribute '([^']*)' must appear on element '(?:[^':]*:)?([^']*)'.*",
              "<$2> has no attribute $1, which the schema wants there");
      case "cvc-complex-type.3.2.2" ->
          simple.replaceFirst(
              "Attribute '([^']*)' is not allowed to appear in element '(?:[^':]*:)?([^']*)'.*",
              "<$2> has an attribute $1, which the schema does not know there");
      case "cvc-elt.3.1" ->
          simple.replaceFirst(
              "Attribute '.*' must not appear on element '(?:[^':]*:)?([^']*)'.*",
              "<$1> has an attribute xsi:nil, which the schema allows nowhere: leave the element"
                  + " out or give it its value");
      default -> TOO_FEW_OR_MANY.matcher(simple).find() ? counted(simple) : simple;
    };
  }

  /** An element that stands less often than the schema wants, or more often than it allows. */
  private static String counted(String simple) {
    Matcher count = TOO_FEW_OR_MANY.matcher(simple);
    return count.find()
        ? "<%s> stands here %s; the schema %s it %s times%s"
            .formatted(
                count.group(1),
                count.group(2).equals("minimum") ? "too seldom" : "too often",
                count.group(2).equals("minimum") ? "wants" : "allows",
                count.group(3),
                count.group(2).equals("minimum") ? " or more" : "")
        : simple;
  }

  private static String unexpected(String text, String simple) {
    Matcher name = UNEXPECTED.matcher(text);
    if (!name.find()) {
      return simple;
    }
    String element = name.group(1);
    Optional<String> unprefixed = Strangers.unprefixed(element, text);
    if (unprefixed.isPresent()) {
      return unprefixed.get();
    }
    Optional<String> spelling = Spellings.meantBy(element);
    if (spelling.isPresent() && !element.equals("ServiceDeliveryPoint")) {
      return "<%s> is not allowed here; the schema spells it %s".formatted(element, spelling.get());
    }
    if (element.equals("ServiceDeliveryPoint")) {
      return "<%s> is not allowed here; the schema spells it serviceDeliveryPoint, with a small s"
          .formatted(element);
    }
    int expectation = simple.indexOf("One of ");
    String expected =
        expectation < 0
            ? "; nothing may follow here: the schema does not know it, it stands there already, or"
                + " it belongs further up"
            : element.equals("start") && simple.contains("duration")
                ? "; the schema has <duration> before it"
                : "; in the order of the schema only "
                    + expected(simple.substring(expectation))
                    + " may follow";
    return "<%s> is not allowed here%s".formatted(element, expected);
  }

  /** Of what may follow all is optional but the last, which the validator names for that reason. */
  private static String incomplete(String simple) {
    Matcher names = Pattern.compile("One of '([^']*)' is expected").matcher(simple);
    Optional<String> element = holder(simple);
    if (element.isEmpty() || !names.find()) {
      return simple;
    }
    String all = names.group(1);
    int last = all.lastIndexOf(", ");
    return "<%s> ends too early; the schema wants <%s> in it"
        .formatted(element.get(), last < 0 ? all : all.substring(last + 2));
  }

  private static Optional<String> holder(String simple) {
    Matcher holder = HOLDER.matcher(simple);
    return holder.find() ? Optional.of(holder.group(1)) : Optional.empty();
  }

  private static String expected(String sentence) {
    Matcher names = Pattern.compile("'([^']*)'").matcher(sentence);
    if (!names.find()) {
      return sentence;
    }
    String[] all = names.group(1).split(", ");
    String shown =
        String.join(", ", java.util.Arrays.copyOf(all, Math.min(all.length, EXPECTED_SHOWN)));
    return all.length > EXPECTED_SHOWN ? shown + ", …" : shown;
  }

  /** {@code {"http://naesb.org/espi":a, "…":b}} becomes {@code a, b}. */
  private static String simpleNames(String text) {
    return QUOTED_NAMES
        .matcher(text)
        .replaceAll(
            names ->
                Matcher.quoteReplacement(
                    names
                        .group(1)
                        .replaceAll("\"[^\"]*\":", "")
                        .replaceAll("WC\\[[^\\]]*\\]", "an element of another namespace")));
  }

  private static String withoutKey(String message) {
    Matcher keyed = KEY.matcher(message);
    return keyed.matches() ? keyed.group(2) : message;
  }

  private static String shortened(String value) {
    return cut(value, VALUE_SHOWN);
  }

  /** A message of which no value makes a book. */
  static String bounded(String message) {
    return cut(message, MESSAGE_SHOWN);
  }

  private static String cut(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, limit) + "…";
  }
}
