package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.regex.Pattern;

/**
 * The coordinates of a ServiceLocation are numbers.
 *
 * <p>The schema takes any text for them. In which system they count is not said, so their range is
 * not judged.
 */
@Rule("GBX-CUS-48")
final class PositionsAreNumbers implements FeedRule {
  private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");

  /** A coordinate in words. */
  record PositionNotANumber(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a number in " + name;
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) != Kind.SERVICE_LOCATION) {
      return;
    }
    for (Element point : read.resource().children("positionPoints")) {
      for (Element coordinate : point.children()) {
        if (coordinate.name().endsWith("Position")) {
          judgement.inspected();
          String text = coordinate.text().strip();
          if (!NUMBER.matcher(text).matches()) {
            judgement.finds(new PositionNotANumber(coordinate.name(), text, coordinate.at()));
          }
        }
      }
    }
  }
}
