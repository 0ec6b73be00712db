package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Lately;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts say what they were meant to say: no leftovers of the software that wrote them.
 *
 * <p>Known leftovers: letters read in another encoding than they were written in, U+FFFD in place
 * of a letter, a control character (which XML 1.1 allows), one that shows the text in another order
 * than it has, whatever language it is in, a place of a template that was not filled, the word
 * {@code null}, tags of HTML, and references to characters that were escaped twice, and an empty
 * name or number of a thing: in Retail Customer data, and of riders, nodes and agencies. Only the
 * leftover itself is told, of a tag only its name, as the text may name the customer. People may be
 * called Null.
 */
@Rule("GBX-FIL-12")
final class TextsAreWhole implements FeedRule {

  /** Something in a text that nobody meant to say. */
  record LeftoverInText(String name, String sort, String leftover, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a text in <%s> as people write it".formatted(name);
    }

    @Override
    public Object observed() {
      return "%s: %s".formatted(sort, leftover);
    }

    @Override
    public String fix() {
      return "Write the text in the encoding that the document declares, without control"
          + " characters and such as turn it round, and escape it once";
    }
  }

  /**
   * A name or number that says nothing.
   *
   * @param needed whether the schema demands the element
   */
  record TextEmpty(String name, boolean needed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a text in <%s>".formatted(name) + (needed ? "" : ", or no <%s>".formatted(name));
    }

    @Override
    public Object observed() {
      return "an empty one";
    }

    @Override
    public String fix() {
      return "Write the text, or leave the element out";
    }
  }

  /** A word that says that there is nothing to say. */
  record TextNotApplicable(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a value in <%s>, or no <%s>".formatted(name, name);
    }

    @Override
    public String fix() {
      return "Leave the element out where there is nothing to say, if the schema lets you";
    }
  }

  private static final Pattern NOT_APPLICABLE = Pattern.compile("(?i)n/a|n\\.a\\.|none given|tbd");

  private record Sort(String name, Pattern pattern) {
    /** What may be told of it: the first group, where there is one. */
    static String told(Matcher found) {
      char first = found.group().charAt(0);
      boolean alone = found.group().length() == 1; // others may begin with the blanks before them
      if (alone && (first < ' ' || isOverride(first))) {
        return "U+%04X".formatted((int) first);
      }
      return (found.groupCount() == 0 ? found.group() : found.group(1) + '>').strip();
    }
  }

  /** U+202D and U+202E: what follows is shown in one direction, whatever it is. */
  private static boolean isOverride(char character) {
    return character == '\u202D' || character == '\u202E';
  }

  private static final String NO_VALUE = "no value";

  /** Elements that name people, or what people call things. */
  private static final Set<String> NAMES =
      Set.of("customerName", "organisationName", "authorName", "firstName", "lastName", "title");

  private static final List<Sort> SORTS =
      List.of(
          new Sort("a letter that was lost", Pattern.compile("\uFFFD")),
          new Sort(
              "a control character", Pattern.compile("[\u0001-\u0008\u000B\u000C\u000E-\u001F]")),
          new Sort("a character that turns the text round", Pattern.compile("[\u202D\u202E]")),
          new Sort(
              "UTF-8 read as Latin-1",
              Pattern.compile(
                  "[\u00C2\u00C3][\u0080-\u00AA\u00AC-\u00BA\u00BC-\u00BF]"
                      + "|\u00E2\u20AC[\u0080-\u02FF\u2000-\u2122]")),
          new Sort(
              "a place that was not filled",
              Pattern.compile("\\$\\{[\\w.]+\\}|\\{\\{ ?[\\w.]+ ?\\}\\}|<%=? ?[\\w.]+ ?%>")),
          new Sort(
              NO_VALUE,
              Pattern.compile(
                  "(?i)\\A\\s*(?:null|\\(null\\)|undefined|\\[object Object\\])\\s*\\z")),
          new Sort(
              "markup of HTML",
              Pattern.compile(
                  "(?i)(</?(?:b|i|br|p|div|span|font|strong|em|a|table|tr|td|script))(?:\\s[^<>]{0,99})?/?>")),
          new Sort(
              "a character escaped twice",
              Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|#\\d{2,4});")));

  /** Names and numbers, with what they stand in; those may be left out. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "Customer/customerName",
          "Meter/serialNumber",
          "Meter/formNumber",
          "billingChargeSource/agencyName",
          "statementRef/fileName");

  /** Those that the schema demands. */
  private static final Set<String> NEEDED =
      Set.of(
          "notifications/note",
          "programDateIdMapping/name",
          "programDateIdMapping/code",
          "tariffRiderRef/riderType",
          "pnodeRef/ref",
          "aggregateNodeRef/ref");

  /** Kinds of usage data that hold any of them. */
  private static final Set<Kind> NAMING = Set.of(Kind.USAGE_POINT, Kind.USAGE_SUMMARY);

  private static final List<String> PARTS = List.of("title", "subtitle", "summary", "rights");

  /** Letters of a text that is remembered. */
  private static final int SHORT = 100;

  /** Texts of which there was nothing to tell: titles of entries are mostly the same. */
  private final Lately<Boolean> wholeTexts = new Lately<>();

  /** The same of names, which may say what other texts may not. */
  private final Lately<Boolean> wholeNames = new Lately<>();

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    labels(entry.parts(), judgement);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    labels(feed.parts(), judgement);
  }

  private void labels(AtomParts parts, Judgement judgement) {
    for (String name : PARTS) {
      for (Element part : parts.all(name)) {
        if (!"html".equals(part.attribute("type"))) {
          check(part, judgement);
        }
      }
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Kind kind = Kind.of(read.resource());
    if (kind.isOfCustomer() || NAMING.contains(kind)) {
      checkEmpty(read.resource(), judgement);
    }
    if (kind != Kind.OTHER) {
      read.resource().children().forEach(part -> walk(part, judgement));
    }
  }

  /** Whether nothing stands for it: then GBX-CUS-13 or GBX-CUS-32 tell that it is not said. */
  private static boolean isMissed(Element holder, Element part) {
    return switch (part.name()) {
      case "customerName" ->
          holder
              .descend("Organisation", "organisationName")
              .filter(name -> !name.text().isBlank())
              .isEmpty();
      case "serialNumber" ->
          holder.child("utcNumber").filter(number -> !number.text().isBlank()).isEmpty();
      default -> false;
    };
  }

  private static void checkEmpty(Element holder, Judgement judgement) {
    for (Element part : holder.children()) {
      String place = holder.name() + "/" + part.name();
      if (OPTIONAL.contains(place) || NEEDED.contains(place)) {
        judgement.inspected();
        if (part.children().isEmpty() && part.text().isBlank() && !isMissed(holder, part)) {
          judgement.finds(new TextEmpty(part.name(), NEEDED.contains(place), part.at()));
        }
      }
      checkEmpty(part, judgement);
    }
  }

  private void walk(Element element, Judgement judgement) {
    if (element.name().equals("extension")) {
      return;
    }
    if (element.children().isEmpty()) {
      check(element, judgement);
    }
    element.children().forEach(part -> walk(part, judgement));
  }

  private void check(Element holder, Judgement judgement) {
    String text = holder.text();
    if (isPlain(text)) {
      return;
    }
    judgement.inspected();
    Lately<Boolean> whole = NAMES.contains(holder.name()) ? wholeNames : wholeTexts;
    if (whole.get(text) == null && isWhole(holder, text, judgement) && text.length() <= SHORT) {
      whole.put(text, true);
    }
  }

  /** Whether there is nothing to tell, which it does otherwise. */
  private static boolean isWhole(Element holder, String text, Judgement judgement) {
    boolean isWhole = true;
    if (!NAMES.contains(holder.name()) && NOT_APPLICABLE.matcher(text.strip()).matches()) {
      judgement.mentions(new TextNotApplicable(holder.name(), text.strip(), holder.at()));
      isWhole = false;
    }
    Optional<LeftoverInText> leftover =
        SORTS.stream()
            .filter(sort -> !sort.name().equals(NO_VALUE) || !NAMES.contains(holder.name()))
            .flatMap(sort -> found(sort, holder, text).stream())
            .findFirst();
    leftover.ifPresent(judgement::finds);
    return isWhole && leftover.isEmpty();
  }

  private static Optional<LeftoverInText> found(Sort sort, Element holder, String text) {
    Matcher matcher = sort.pattern().matcher(text);
    return matcher.find()
        ? Optional.of(
            new LeftoverInText(holder.name(), sort.name(), Sort.told(matcher), holder.at()))
        : Optional.empty();
  }

  /** Numbers, of which most texts are made, have no leftovers. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      boolean blank = next == ' ' || next == '\n' || next == '\t' || next == '\r';
      if ((next < '0' || next > '9') && !blank && next != '-' && next != '.') {
        return false;
      }
    }
    return true;
  }
}
