package dev.greenlight.judge.feed;

import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Numbers beyond {@link Numbers#LARGEST}, as a document writes them: rules reckon with the largest
 * instead, and people look for what stands there.
 */
final class LargeNumbers {
  private static final int KEPT = 1000;
  private static final int SHORTEST = Long.toString(Numbers.LARGEST).length();
  private static final int LONGEST = 60;

  private static final String LARGEST = Long.toString(Numbers.LARGEST);

  /** Ends of time, which stand for what lies beyond them. */
  private static final List<String> ENDS =
      List.of(FeedEvent.instant(Numbers.LARGEST), FeedEvent.instant(-Numbers.LARGEST)).stream()
          .map(Instant::toString)
          .toList();

  private record Written(String text, Location at) {
    boolean isNegative() {
      return text.startsWith("-");
    }

    boolean isAtOrBehind(Location other) {
      return at.line() > other.line()
          || (at.line() == other.line() && at.column() >= other.column());
    }
  }

  private final List<Written> written = new ArrayList<>();

  /** Looks at an element that has been read. */
  void see(Element element) {
    if (element.text().length() < SHORTEST || written.size() == KEPT) {
      return;
    }
    String text = element.text().strip();
    OptionalLong number = Numbers.whole(text);
    if (number.isPresent() && Numbers.isTooLarge(number.getAsLong()) && text.length() <= LONGEST) {
      written.add(new Written(text, element.at()));
    }
  }

  /** Those words with the number as it is written there or next, in place of the largest. */
  String told(String words, Location at) {
    if (written.isEmpty()) {
      return words;
    }
    String told = words;
    for (String end : ENDS) {
      told = told.replace(end, "a time beyond all calendars");
    }
    told = replaced(told, "-" + LARGEST, written(at, true));
    told = replaced(told, LARGEST, written(at, false));
    told = replaced(told, Numbers.told(-Numbers.LARGEST), written(at, true));
    return replaced(told, Numbers.told(Numbers.LARGEST), written(at, false));
  }

  private static String replaced(String words, String number, Optional<String> by) {
    return by.map(text -> words.replace(number, text)).orElse(words);
  }

  private Optional<String> written(Location at, boolean negative) {
    List<Written> alike = written.stream().filter(each -> each.isNegative() == negative).toList();
    return alike.stream()
        .filter(each -> each.isAtOrBehind(at))
        .findFirst()
        .or(() -> alike.stream().reduce((first, next) -> next))
        .map(Written::text);
  }
}
