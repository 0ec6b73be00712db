package dev.greenlight.judge.feed;

import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.Namespaces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of usage data from {@link Numbers#LARGEST} on, in either direction, as a document writes
 * them: rules reckon with the largest instead, and people look for what stands there. Numbers of
 * Retail Customers may be those of accounts, which findings do not repeat.
 */
final class LargeNumbers {
  private static final int KEPT = 1000;
  private static final int SHORTEST = Long.toString(Numbers.LARGEST).length();
  private static final int LONGEST = 60;

  private static final List<String> POSITIVE =
      List.of(Long.toString(Numbers.LARGEST), Numbers.told(Numbers.LARGEST));

  private static final List<String> NEGATIVE =
      List.of(Long.toString(-Numbers.LARGEST), Numbers.told(-Numbers.LARGEST));

  /** Ends of time, which stand for what lies beyond them. */
  private static final List<String> ENDS =
      List.of(FeedEvent.instant(Numbers.LARGEST), FeedEvent.instant(-Numbers.LARGEST)).stream()
          .map(Instant::toString)
          .toList();

  /** A number, and the places of its element and of the one around that. */
  private record Written(String text, Place own, Place around) {
    boolean isNegative() {
      return text.startsWith("-");
    }
  }

  private record Place(int line, int column) {
    static Place of(Element element) {
      return new Place(element.line(), element.column());
    }
  }

  private final List<Written> written = new ArrayList<>();

  /** Looks at an element that has been read. */
  void see(Element element) {
    if (element.text().length() < SHORTEST
        || written.size() == KEPT
        || element.parent() == null
        || element.namespace().equals(Namespaces.CUSTOMER)) {
      return;
    }
    String text = element.text().strip();
    OptionalLong number = Numbers.whole(text);
    if (number.isPresent() && Numbers.isTooLarge(number.getAsLong()) && text.length() <= LONGEST) {
      written.add(new Written(text, Place.of(element), Place.of(element.parent())));
    }
  }

  /** Those words with the number that is written there, if it is known, in place of the largest. */
  String told(String words, Location at) {
    if (written.isEmpty()) {
      return words;
    }
    String told = words;
    for (String end : ENDS) {
      told = told.replace(end, "a time beyond all calendars");
    }
    for (String number : NEGATIVE) {
      told = replaced(told, number, at, true);
    }
    for (String number : POSITIVE) {
      told = replaced(told, number, at, false);
    }
    return told;
  }

  private String replaced(String words, String number, Location at, boolean negative) {
    if (!words.contains(number)) {
      return words;
    }
    Pattern whole = Pattern.compile("(?<![-0-9])" + Pattern.quote(number) + "(?![0-9])");
    return written(at, negative)
        .map(text -> whole.matcher(words).replaceAll(Matcher.quoteReplacement(text)))
        .orElse(words);
  }

  /** The number of that element, or the only one among its children. */
  private Optional<String> written(Location at, boolean negative) {
    Place place = new Place(at.line(), at.column());
    List<Written> near =
        written.stream()
            .filter(each -> each.isNegative() == negative)
            .filter(each -> each.own().equals(place) || each.around().equals(place))
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0).text()) : Optional.empty();
  }
}
