package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.OptionalLong;

/** A reading of which all is known, whatever it holds. */
record WholeReading(
    int entry, long number, Element reading, OptionalLong start, OptionalLong duration)
    implements ReadingRead {
  private static final String MARK = "ReadingQuality";

  static WholeReading of(int entry, long number, Element reading) {
    Element period = reading.first("timePeriod");
    return new WholeReading(
        entry, number, reading, number(period, "start"), number(period, "duration"));
  }

  private static OptionalLong number(Element parent, String name) {
    return parent == null ? OptionalLong.empty() : Numbers.at(parent, name);
  }

  @Override
  public boolean isPlain() {
    return false;
  }

  @Override
  public Location at() {
    return reading.at();
  }

  @Override
  public int line() {
    return reading.line();
  }

  @Override
  public int column() {
    return reading.column();
  }

  @Override
  public OptionalLong value() {
    return code("value");
  }

  @Override
  public OptionalLong cost() {
    return code("cost");
  }

  @Override
  public OptionalLong code(String child) {
    return Numbers.at(reading, child);
  }

  @Override
  public boolean has(String child) {
    return reading.first(child) != null;
  }

  @Override
  public int marks() {
    return reading.children(MARK).size();
  }

  @Override
  public OptionalLong mark(int number) {
    return Numbers.at(reading.children(MARK).get(number), "quality");
  }

  @Override
  public boolean isMarked(long quality) {
    for (Element mark : reading.children(MARK)) {
      for (Element code : mark.children("quality")) {
        OptionalLong known = Numbers.whole(code.text());
        if (known.isPresent() && known.getAsLong() == quality) {
          return true;
        }
      }
    }
    return false;
  }
}
